import assert from 'node:assert/strict';
import {directionIds, offices} from '../../../src/core/catalogue/catalogue';
import {indexCatalogue} from '../../../src/core/catalogue/lookups';
import type {Inks} from '../../../src/core/paths/map/inks';
import {mapLayout} from '../../../src/core/paths/map/mapLayout';
import {mapPicture} from '../../../src/core/paths/map/mapPicture';
import type {PictureOptions} from '../../../src/core/paths/map/mapPicture';
import {svgText} from '../../../src/core/paths/map/svgText';
import {fixtureCatalogue, fixtureIndex} from '../../fixtures/catalogue';
import {shippedCatalogue} from '../../support/shippedCatalogue';

const inks: Inks = {
	ground: '#ffffff',
	text: '#333333',
	title: '#111111',
	quiet: '#666666',
	hair: '#dddddd',
	accent: '#1a85ff',
	directions: {
		up: '#000001',
		sideways: '#000002',
		out: '#000003',
		line: '#000004',
		entry: '#000005',
		return: '#000006',
	},
};

const options: PictureOptions = {
	inks,
	words: {
		title: 'Career map',
		offices: Object.fromEntries(offices.map((id) => [id, `office ${id}`])) as PictureOptions['words']['offices'],
		directions: Object.fromEntries(
			directionIds.map((id) => [id, `way ${id}`]),
		) as PictureOptions['words']['directions'],
		bands: ['Assist', 'Support', 'Analyse', 'Specialise', 'Manage', 'Head', 'Direct'],
	},
	route: [],
	hidden: {directions: [], offices: []},
};

describe('the picture of the career map', () => {
	const index = shippedCatalogue();
	const layout = mapLayout(index);
	const svg = svgText(mapPicture(layout, options));

	it('names every role, lane, band and direction, and needs nothing else', () => {
		for (const {label} of layout.roles) {
			for (const line of label) {
				assert.ok(svg.includes(`>${line.replace('&', '&#38;').replace("'", '&#39;')}</text>`), line);
			}
		}
		for (const word of ['office any', 'way up', 'way line', 'Specialise', 'Career map']) {
			assert.ok(svg.includes(`>${word}</text>`), word);
		}
		assert.doesNotMatch(svg, /var\(|url\(|href|<style|<script|NaN|undefined/);
	});

	it('is the same for the same map', () => {
		assert.equal(svgText(mapPicture(mapLayout(shippedCatalogue()), options)), svg);
	});

	it('leaves out the moves and offices that are hidden, but never a role', () => {
		const few = svgText(
			mapPicture(layout, {...options, hidden: {directions: ['sideways', 'entry'], offices: ['outside']}}),
		);
		assert.ok(!few.includes(inks.directions.sideways) && !few.includes('way sideways'));
		assert.ok(svg.includes(inks.directions.sideways) && few.includes(inks.directions.up));
		assert.ok(few.includes('>Operations Manager</text>'));
		assert.ok(few.length < svg.length);
	});

	it('draws the route in the accent, leg by leg', () => {
		const route = ['pmo_coordinator', 'pmo_analyst', 'portfolio_analyst'];
		const drawn = mapPicture(layout, {...options, route, target: 'portfolio_analyst'}).shapes;
		const legs = drawn.filter(
			(shape) => shape.kind === 'path' && shape.ink === inks.accent && shape.path[1] !== shape.path.at(-1),
		);
		assert.equal(legs.length, 2);
		assert.equal(drawn.filter((shape) => shape.kind === 'circle' && shape.ink === inks.accent).length, 4);
	});

	it('takes titles as text, whatever they hold', () => {
		const title = '<script>&"\'\u0000\uD800]]>';
		const [first, ...rest] = fixtureCatalogue.roles;
		assert.ok(first);
		const hostile = mapLayout(indexCatalogue({...fixtureIndex().catalogue, roles: [{...first, title}, ...rest]}));
		const text = svgText(mapPicture(hostile, options));
		assert.ok(text.includes('&#60;script&#62;&#38;&#34;&#39;\uFFFD\uFFFD]]&#62;'));
		assert.doesNotMatch(text, /<script/);
	});
});
