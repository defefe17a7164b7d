import type {RuleInfo} from '../check/rule';
import {frontMatterRule} from './frontMatterRule';
import {rules} from './rules';
import {variantFactDrift} from './variantFactDrift';

/** Everything that may be found in a CV, with what is found outside of the rules on one document. */
export const ruleInfos: readonly RuleInfo[] = [...rules, variantFactDrift, frontMatterRule];
