import assert from 'node:assert/strict';
import fs from 'node:fs';
import {indexCatalogue} from '../../../src/core/catalogue/lookups';
import type {CatalogueIndex} from '../../../src/core/catalogue/lookups';
import {
	coverageMarkdown,
	coverageReport,
	mergePacks,
	placeFindings,
	readPack,
} from '../../../src/core/catalogue/packs/packsRoom';
import {shippedCatalogue} from '../../support/shippedCatalogue';

const shipped = shippedCatalogue().catalogue;

/** One thing of each sort that the check looks for. */
const made = `schemaVersion: 1
name: Made [up](command:x)
roles:
  - {id: lonely, title: Lonely Post, office: any, band: 3}
  - id: way_out
    title: Way Out
    office: any
    band: 5
    skills: {core: {reporting: 2, raid: 2, accuracy: 2, planning: 2}}
    raci: {status_report: R}
    sources: [The staff handbook]
  - id: end
    title: The End
    office: any
    band: 1
    skills: {core: {reporting: 1}}
    raci: {status_report: R}
    sources: [The staff handbook]
skills:
  - {id: unused, name: Unused}
moves:
  - {from: way_out, to: end, direction: up, why: A step that is none}
  - {from: pmo_administrator, to: pmo_director, direction: up, why: A long way}
checklist:
  factors:
    - {id: daily-work, hide: true}
    - {id: empty, title: Empty}
  items:
    - {id: bare, factor: conditions, text: It costs evenings., sign: -1}
`;

describe('Checking a framework', () => {
	it('finds in the shipped catalogue only what is meant', () => {
		const found = new Set(coverageReport(indexCatalogue(shipped)).findings.map(({check}) => check));
		assert.deepEqual([...found], ['unneeded-skill', 'level-falls', 'band-jumps']);
	});

	it('finds one of each sort in a made pack, with its line', () => {
		matchesGolden('coverage-made.md', reportOf(made));
	});

	it('reports on the UK ladder', () => {
		matchesGolden('coverage-uk-ladder.md', reportOf(fs.readFileSync('test/fixtures/packs/uk-ladder.pmo.yaml', 'utf8')));
	});

	it('leads to the line that says it', () => {
		const {index, packs} = loaded(made);
		const {findings} = coverageReport(index);
		const places = placeFindings(index, packs, findings);
		const lines = made.split('\n');
		const lineOf = (check: string, id: string): string | undefined => {
			const place = findings.filter((each) => each.check === check && each.id === id).map((each) => places.get(each));
			return lines[(place[0]?.line ?? 0) - 1];
		};
		assert.match(lineOf('few-skills', 'end') ?? '', /^ {4}skills: \{core: \{reporting: 1/);
		assert.match(lineOf('dead-end', 'end') ?? '', /id: end$/);
		assert.match(lineOf('band-falls', 'way_out end up') ?? '', /from: way_out/);
		assert.equal(lineOf('unneeded-skill', 'sustainability'), undefined);
	});
});

/** Run with UPDATE_GOLDEN=1 to write the files anew; then read them. */
function matchesGolden(name: string, text: string): void {
	const file = `test/fixtures/golden/${name}`;
	if (process.env['UPDATE_GOLDEN']) {
		fs.writeFileSync(file, text);
	}
	assert.equal(text, fs.readFileSync(file, 'utf8'));
}

interface Loaded {
	readonly index: CatalogueIndex;
	readonly packs: Parameters<typeof placeFindings>[1];
}

function loaded(text: string): Loaded {
	const pack = readPack(text);
	assert.deepEqual(pack.problems, []);
	const origin = {key: 'file:///made.pmo.yaml', layer: 'folder', order: 'a', label: pack.name ?? ''} as const;
	const merged = mergePacks(shipped, [{origin, pack}]);
	return {index: indexCatalogue(merged.catalogue, merged), packs: [{origin, pack, text}]};
}

function reportOf(text: string): string {
	const {index, packs} = loaded(text);
	const report = coverageReport(index);
	const places = placeFindings(index, packs, report.findings);
	return coverageMarkdown(index, report, (finding) => {
		const place = places.get(finding);
		return place && {pack: place.origin.label, link: `${place.origin.key}#L${String(place.line)}`};
	});
}
