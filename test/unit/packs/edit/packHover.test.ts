import assert from 'node:assert/strict';
import {packHover} from '../../../../src/core/catalogue/packs/edit/packHover';
import {shippedCatalogue} from '../../../support/shippedCatalogue';
import {marked} from './markedText';

const index = shippedCatalogue();

function told(written: string): string | undefined {
	const {text, offset} = marked(written);
	const hover = packHover(text, offset, index);
	return hover && `${text.slice(hover.from, hover.to)}: ${hover.kind} ${hover.title}. ${hover.paragraphs.join(' ')}`;
}

describe('hovering in packs', () => {
	it('says what an id names', () => {
		assert.equal(
			told('roles: [{id: a, skills: {core: {ri|sk: 3}}}]'),
			`risk: skill ${index.skill('risk')?.name ?? ''}. ${index.skill('risk')?.levels[2] ?? ''}`,
		);
		assert.equal(told('roles: [{id: ours, title: Our role}]\nmoves: [{from: our|s}]'), 'ours: role Our role. ');
	});

	it('says what a key is for and what a value means', () => {
		assert.match(
			told('roles:\n  - id: a\n    aliases|: []\n') ?? '',
			/^aliases: key aliases\. Titles that adverts use/,
		);
		assert.equal(told('roles:\n  - id: a\n    band: 4|\n'), '4: value 4. Specialise');
		assert.equal(
			told('roles: [{id: a, skills: {core: {risk: |3}}}]'),
			`3: value 3. competent: ${index.skill('risk')?.levels[2] ?? ''}`,
		);
		assert.match(told('moves: [{direction: side|ways}]') ?? '', /related role/);
	});

	it('says nothing where there is nothing to say', () => {
		for (const text of ['roles:\n  - title: So|me words\n', 'pe|ts: 1', 'moves: [{from: no|body}]', '# co|mment'])
			assert.equal(told(text), undefined, text);
	});
});
