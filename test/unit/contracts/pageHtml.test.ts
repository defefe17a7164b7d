import assert from 'node:assert/strict';
import fs from 'node:fs';
import {pageHtml} from '../../../src/host/pageHtml';

const parts = {
	title: '</title><script>alert(1)</script>',
	language: 'en-gb"><img src=x onerror=alert(1)>',
	cspSource: 'https://resources.example',
	script: 'https://resources.example/page.js?a=1&b="2"',
	style: 'https://resources.example/page.css',
	nonce: 'AAAA',
};

describe('the frame of a page', () => {
	const html = pageHtml(parts);
	const policy = /content="(default-src[^"]*)"/.exec(html)?.[1] ?? '';

	it('allows nothing but one script, one style sheet, its fonts and pictures', () => {
		const rules: Record<string, string> = {};
		for (const rule of policy.split('; ')) {
			const [name = '', ...sources] = rule.split(' ');
			rules[name] = sources.join(' ');
		}
		assert.deepEqual(rules, {
			'default-src': "'none'",
			'script-src': "'nonce-AAAA'",
			'style-src': parts.cspSource,
			'font-src': parts.cspSource,
			'img-src': parts.cspSource,
			'form-action': "'none'",
			'base-uri': "'none'",
			'frame-src': "'none'",
			'connect-src': "'none'",
		});
		assert.doesNotMatch(policy, /unsafe/);
	});

	it('states the policy before anything is loaded', () => {
		assert.ok(html.indexOf('Content-Security-Policy') < html.indexOf('<link'));
		assert.ok(html.indexOf('Content-Security-Policy') < html.indexOf('<script'));
	});

	it('holds no inline code and no text that could become markup', () => {
		assert.equal(html.match(/<script/g)?.length, 1);
		assert.doesNotMatch(html, /<script(?![^>]*src=)|<style|<img|\sstyle=|\son[a-z]+=(?!alert)/);
		assert.ok(!html.includes(parts.title) && !html.includes(parts.language));
	});

	it('gets a nonce of at least 16 random bytes for every page', () => {
		const source = fs.readFileSync('src/host/webviewPage.ts', 'utf8');
		assert.match(source, /crypto\.getRandomValues\(new Uint8Array\((?:1[6-9]|[2-9]\d)\)\)/);
		assert.doesNotMatch(source, /Math\.random/);
	});
});
