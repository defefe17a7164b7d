import assert from 'node:assert/strict';
import {printSettings} from '../../../src/core/cv/print/printSettings';

const none = {matter: {}, paper: undefined, style: undefined, country: undefined};

describe('how a CV is printed', () => {
	it('is plain on A4 for the UK, unless somebody says otherwise', () => {
		assert.deepEqual(printSettings(none), {
			country: 'uk',
			paper: 'a4',
			style: 'plain',
			paperInDocument: false,
			styleInDocument: false,
		});
	});

	it('is on Letter where the CV goes to the United States', () => {
		assert.equal(printSettings({...none, country: 'us', paper: 'auto'}).paper, 'letter');
		assert.equal(printSettings({...none, matter: {country: 'us-federal'}}).paper, 'letter');
		assert.equal(printSettings({...none, country: 'us', paper: 'a4'}).paper, 'a4');
	});

	it('is as the document says, before every setting', () => {
		const matter = {country: 'us', paper: 'a4', style: 'compact'};
		assert.deepEqual(printSettings({matter, paper: 'letter', style: 'classic', country: 'eu'}), {
			country: 'us',
			paper: 'a4',
			style: 'compact',
			paperInDocument: true,
			styleInDocument: true,
		});
	});

	it('takes no notice of what nobody knows', () => {
		const matter = {country: 'atlantis', paper: ['a4'], style: '__proto__'};
		assert.deepEqual(printSettings({matter, paper: 3, style: 'fancy', country: {}}), printSettings(none));
	});
});
