import assert from 'node:assert/strict';
import {siteOf} from '../../../src/core/catalogue/webSource';

describe('the site of a source', () => {
	const site = (url: string): string | undefined => siteOf({id: 'S-X', url, grade: 'weak'});

	it('is the host without www', () => {
		assert.equal(site('https://www.apm.org.uk/blog/?p=1#top'), 'apm.org.uk');
		assert.equal(site('HTTPS://careers.example.org'), 'careers.example.org');
	});

	for (const url of [
		'http://example.org',
		'file:///etc/passwd',
		'javascript:alert(1)',
		'command:workbench.action.quit',
		'//example.org',
		'https://apm.org.uk@evil.example/',
		'https://apm.org.uk\\@evil.example/',
		'https:///x',
		'https://exa\u202Emple.org',
		' https://example.org',
	]) {
		it(`is none for ${JSON.stringify(url)}`, () => {
			assert.equal(site(url), undefined);
		});
	}
});
