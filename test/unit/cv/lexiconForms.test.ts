import assert from 'node:assert/strict';
import {ingOf, pastForBase, pastOf, spellingsOf, thirdOf} from '../../../src/core/cv/lexicon/verbForms';
import {shippedLexicon} from '../../support/cvKnowledge';

const {data, verbForm} = shippedLexicon();

/** Written by hand from a dictionary: a form, the listed verb, and what the form can be. */
const byHand: readonly [form: string, base: string, ...is: string[]][] = [
	['led', 'lead', 'past', 'participle'],
	['ran', 'run', 'past'],
	['run', 'run', 'base', 'participle'],
	['running', 'run', 'ing'],
	['set', 'set', 'base', 'past', 'participle'],
	['setting', 'set', 'ing'],
	['cut', 'cut', 'base', 'past', 'participle'],
	['put', 'put', 'base', 'past', 'participle'],
	['built', 'build', 'past', 'participle'],
	['rebuilt', 'rebuild', 'past', 'participle'],
	['oversaw', 'oversee', 'past'],
	['overseen', 'oversee', 'participle'],
	['overseeing', 'oversee', 'ing'],
	['drew', 'draw', 'past'],
	['drawn', 'draw', 'participle'],
	['wrote', 'write', 'past'],
	['written', 'write', 'participle'],
	['rewrote', 'rewrite', 'past'],
	['undertook', 'undertake', 'past'],
	['undertaken', 'undertake', 'participle'],
	['held', 'hold', 'past', 'participle'],
	['won', 'win', 'past', 'participle'],
	['taught', 'teach', 'past', 'participle'],
	['brought', 'bring', 'past', 'participle'],
	['bought', 'buy', 'past', 'participle'],
	['found', 'find', 'past', 'participle'],
	['founded', 'found', 'past', 'participle'],
	['grew', 'grow', 'past'],
	['shrunk', 'shrink', 'participle'],
	['withdrew', 'withdraw', 'past'],
	['overcame', 'overcome', 'past'],
	['offset', 'offset', 'base', 'past', 'participle'],
	['reset', 'reset', 'base', 'past', 'participle'],
	['split', 'split', 'base', 'past', 'participle'],
	['forecast', 'forecast', 'base', 'past', 'participle'],
	['forecasted', 'forecast', 'past', 'participle'],
	['costed', 'cost', 'past', 'participle'],
	['costing', 'cost', 'ing'],
	['proven', 'prove', 'past', 'participle'],
	['learnt', 'learn', 'past', 'participle'],
	['stood', 'stand', 'past', 'participle'],
	['travelled', 'travel', 'past', 'participle'],
	['traveled', 'travel', 'past', 'participle'],
	['modelling', 'model', 'ing'],
	['modeling', 'model', 'ing'],
	['cancelled', 'cancel', 'past', 'participle'],
	['canceled', 'cancel', 'past', 'participle'],
	['labelled', 'label', 'past', 'participle'],
	['channeling', 'channel', 'ing'],
	['trialled', 'trial', 'past', 'participle'],
	['revealed', 'reveal', 'past', 'participle'],
	['detailed', 'detail', 'past', 'participle'],
	['emailing', 'email', 'ing'],
	['fulfilled', 'fulfil', 'past', 'participle'],
	['fulfill', 'fulfil', 'base'],
	['enrolled', 'enrol', 'past', 'participle'],
	['enrolls', 'enrol', 'third'],
	['controlled', 'control', 'past', 'participle'],
	['programme', 'programme', 'base'],
	['program', 'programme', 'base'],
	['programmed', 'programme', 'past', 'participle'],
	['programming', 'programme', 'ing'],
	['planned', 'plan', 'past', 'participle'],
	['planning', 'plan', 'ing'],
	['mapped', 'map', 'past', 'participle'],
	['scoped', 'scope', 'past', 'participle'],
	['scrapped', 'scrap', 'past', 'participle'],
	['referred', 'refer', 'past', 'participle'],
	['transferred', 'transfer', 'past', 'participle'],
	['deferred', 'defer', 'past', 'participle'],
	['submitted', 'submit', 'past', 'participle'],
	['committed', 'commit', 'past', 'participle'],
	['embedding', 'embed', 'ing'],
	['equipped', 'equip', 'past', 'participle'],
	['underpinned', 'underpin', 'past', 'participle'],
	['budgeted', 'budget', 'past', 'participle'],
	['focused', 'focus', 'past', 'participle'],
	['focussed', 'focus', 'past', 'participle'],
	['focuses', 'focus', 'third'],
	['targeting', 'target', 'ing'],
	['audited', 'audit', 'past', 'participle'],
	['piloted', 'pilot', 'past', 'participle'],
	['benchmarked', 'benchmark', 'past', 'participle'],
	['developed', 'develop', 'past', 'participle'],
	['delivered', 'deliver', 'past', 'participle'],
	['upskilled', 'upskill', 'past', 'participle'],
	['offboarding', 'offboard', 'ing'],
	['visited', 'visit', 'past', 'participle'],
	['organised', 'organise', 'past', 'participle'],
	['organized', 'organise', 'past', 'participle'],
	['prioritizes', 'prioritise', 'third'],
	['analyzed', 'analyse', 'past', 'participle'],
	['analysing', 'analyse', 'ing'],
	['supervised', 'supervise', 'past', 'participle'],
	['revised', 'revise', 'past', 'participle'],
	['sized', 'size', 'past', 'participle'],
	['carried', 'carry', 'past', 'participle'],
	['carries', 'carry', 'third'],
	['simplified', 'simplify', 'past', 'participle'],
	['deployed', 'deploy', 'past', 'participle'],
	['agreed', 'agree', 'past', 'participle'],
	['agreeing', 'agree', 'ing'],
	['freed', 'free', 'past', 'participle'],
	['issued', 'issue', 'past', 'participle'],
	['issuing', 'issue', 'ing'],
	['vetoes', 'veto', 'third'],
	['launches', 'launch', 'third'],
	['processes', 'process', 'third'],
	['fixed', 'fix', 'past', 'participle'],
	['boxed', ''],
	['timeboxed', 'timebox', 'past', 'participle'],
	['has', 'have', 'third'],
	['does', 'do', 'third'],
	['done', 'do', 'participle'],
	['did', 'do', 'past'],
	['read', 'read', 'base', 'past', 'participle'],
	['proofread', 'proofread', 'base', 'past', 'participle'],
	['supervized', ''],
	['advize', ''],
	['revizing', ''],
	['delivred', ''],
	['plannning', ''],
	['stakeholder', ''],
];

describe('forms of verbs', () => {
	for (const [form, base, ...is] of byHand) {
		it(base === '' ? `${form} is no form` : `${form} is ${is.join(' and ')} of ${base}`, () => {
			const found = verbForm(form);
			assert.equal(found?.verb.base ?? '', base);
			assert.deepEqual([...(found?.forms ?? [])].sort(), [...is].sort());
		});
	}

	it('every form of every verb is found again, and only "found" belongs to two', () => {
		const shared: string[] = [];
		for (const verb of data.verbs) {
			for (const spelling of spellingsOf(verb)) {
				for (const [name, word] of Object.entries({...spelling} as Readonly<Record<string, string>>)) {
					const found = verbForm(word);
					assert.ok(found, word);
					if (found.verb !== verb) {
						shared.push(word);
						continue;
					}
					assert.ok((found.forms as ReadonlySet<string>).has(name), `${word} as ${name}`);
				}
			}
		}
		assert.deepEqual(shared, ['found']);
	});

	it('a hyphen that needs not be there is read over', () => {
		assert.equal(verbForm('re-built')?.verb.base, 'rebuild');
		assert.equal(verbForm('co-ordinated')?.verb.base, 'coordinate');
		assert.equal(verbForm('up-skilling')?.verb.base, 'upskill');
		assert.equal(verbForm('fast-tracked')?.verb.base, 'fast-track');
	});

	it('a prefix makes a verb of its own, so that a fix does not lose it', () => {
		const led = verbForm('co-led');
		assert.equal(led?.verb.base, 'co-lead');
		assert.equal(led.verb.strength, 'strong');
		assert.deepEqual([...led.forms].sort(), ['participle', 'past']);
		const leading = verbForm('co-leading');
		assert.equal(leading && pastOf(leading.verb, 'co-leading'), 'co-led');
		const populating = verbForm('pre-populating');
		assert.equal(populating && pastOf(populating.verb, 'pre-populating'), 'pre-populated');
		assert.equal(verbForm('well-known'), undefined);
		assert.equal(verbForm('co-'), undefined);
	});

	it('a form is made in the spelling of another one', () => {
		const verb = (word: string): Parameters<typeof pastOf>[0] => {
			const found = verbForm(word);
			assert.ok(found, word);
			return found.verb;
		};
		assert.equal(pastOf(verb('organizing'), 'organizing'), 'organized');
		assert.equal(pastOf(verb('organising'), 'organising'), 'organised');
		assert.equal(pastOf(verb('organize')), 'organised');
		assert.equal(pastOf(verb('modeling'), 'modeling'), 'modeled');
		assert.equal(pastOf(verb('modelling'), 'modelling'), 'modelled');
		assert.equal(pastOf(verb('programming'), 'program'), 'programmed');
		assert.equal(thirdOf(verb('enrolled'), 'enroll'), 'enrolls');
		assert.equal(ingOf(verb('led')), 'leading');
		assert.equal(ingOf(verb('analyzed'), 'analyzed'), 'analyzing');
		assert.equal(thirdOf(verb('carried')), 'carries');
	});

	it('the past of a regular verb needs no entry', () => {
		const pasts = {baseline: 'baselined', tarry: 'tarried', jog: 'jogged', gavel: 'gavelled'};
		for (const [base, past] of Object.entries(pasts)) {
			assert.equal(pastForBase(base), past);
		}
	});
});
