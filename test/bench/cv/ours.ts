import {CvChecker} from '../../../src/core/cv/check/cvChecker';
import type {CvSettings} from '../../../src/core/cv/check/frontMatterOptions';
import {rules} from '../../../src/core/cv/rules/rules';
import {shippedLexicon} from '../../support/cvKnowledge';
import {shippedCatalogue} from '../../support/shippedCatalogue';
import type {Subject} from './subject';

const settings: CvSettings = {today: '2026-11-22'};
const catalogue = shippedCatalogue();
const newChecker = (): CvChecker => new CvChecker(shippedLexicon(), catalogue, rules);

export const subject: Subject = {
	check: (text) => newChecker().check(text, settings),
	keeping: () => {
		const checker = newChecker();
		return (text) => checker.check(text, settings);
	},
};
