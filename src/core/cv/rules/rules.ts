import type {Rule} from '../check/rule';
import {acronymUnexpanded} from './acronymUnexpanded';
import {aiTell} from './aiTell';
import {atsLayout} from './atsLayout';
import {bulletCount} from './bulletCount';
import {bulletLength} from './bulletLength';
import {buzzword} from './buzzword';
import {contactEmail} from './contactEmail';
import {contactPhone} from './contactPhone';
import {contactPlacement} from './contactPlacement';
import {dateConsistency} from './dateConsistency';
import {dateFormat} from './dateFormat';
import {dateOrder} from './dateOrder';
import {duplicateBullet} from './duplicateBullet';
import {dutyNotAchievement} from './dutyNotAchievement';
import {employmentGap} from './employmentGap';
import {employmentOverlap} from './employmentOverlap';
import {firstPerson} from './firstPerson';
import {headingNonstandard} from './headingNonstandard';
import {linkText} from './linkText';
import {methodEvidence} from './methodEvidence';
import {missingSection} from './missingSection';
import {noMetric} from './noMetric';
import {pageLength} from './pageLength';
import {passiveVoice} from './passiveVoice';
import {personalData} from './personalData';
import {pmoScope} from './pmoScope';
import {referencesLine} from './referencesLine';
import {repeatedVerb} from './repeatedVerb';
import {reverseChronological} from './reverseChronological';
import {roleContext} from './roleContext';
import {spelling} from './spelling';
import {summaryLength} from './summaryLength';
import {tense} from './tense';
import {titleClarity} from './titleClarity';
import {titleSaysCv} from './titleSaysCv';
import {unsupportedSkill} from './unsupportedSkill';
import {vagueQuantifier} from './vagueQuantifier';
import {weakOpener} from './weakOpener';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
	spelling,
	contactEmail,
	contactPhone,
	contactPlacement,
	personalData,
	summaryLength,
	headingNonstandard,
	missingSection,
	titleSaysCv,
	dateFormat,
	dateConsistency,
	dateOrder,
	reverseChronological,
	employmentGap,
	employmentOverlap,
	roleContext,
	titleClarity,
	pmoScope,
	bulletCount,
	dutyNotAchievement,
	weakOpener,
	noMetric,
	passiveVoice,
	firstPerson,
	tense,
	buzzword,
	aiTell,
	vagueQuantifier,
	bulletLength,
	repeatedVerb,
	duplicateBullet,
	acronymUnexpanded,
	unsupportedSkill,
	methodEvidence,
	referencesLine,
	linkText,
	atsLayout,
	pageLength,
];
