import type {Block, Run} from '../../src/protocol/cvPreview';

type Kind = Exclude<Block['kind'], 'list' | 'quote'>;
type Table = Extract<Block, {kind: 'table'}>;
type Entry = Extract<Block, {kind: 'entry'}>;

/** What is set as a whole: a block, or one item of a list. Nested blocks become units in a row. */
export interface Unit {
	readonly kind: Kind;
	readonly lines: Block['lines'];
	/** How many lists and quotes it stands in. */
	readonly depth: number;
	readonly quoted: boolean;
	/** The mark of a list item: a bullet, or its number. Only the first block of an item has one. */
	readonly marker?: string;
	/** It stands in a list. */
	readonly inList: boolean;
	/** Rank as a heading, from 1, without gaps; 0 for other text. */
	readonly rank: number;
	/** It heads a section: no heading of the document stands above it in rank. */
	readonly section: boolean;
	readonly runs: readonly Run[];
	readonly rows: Entry['rows'];
	readonly table?: Pick<Table, 'columns' | 'rows'>;
}

interface Place {
	readonly depth: number;
	readonly quoted: boolean;
	readonly inList: boolean;
}

/** The blocks of a document as units, in order. */
export function unitsOf(blocks: readonly Block[]): readonly Unit[] {
	const units = blocks.flatMap((block) => unitsIn(block, {depth: 0, quoted: false, inList: false}));
	return ranked(units);
}

function unitsIn(block: Block, place: Place): readonly Unit[] {
	const {lines} = block;
	const unit = {lines, rank: 0, section: false, runs: [], rows: [], ...place};
	switch (block.kind) {
		case 'list':
			return block.items.flatMap((item, index) => {
				const marker = block.start === undefined ? '•' : `${String(block.start + index)}.`;
				const inside = item.blocks.flatMap((each) => unitsIn(each, {...place, depth: place.depth + 1, inList: true}));
				return inside.map((each, at) => (at === 0 && each.marker === undefined ? {...each, marker} : each));
			});
		case 'quote':
			return block.blocks.flatMap((each) => unitsIn(each, {...place, depth: place.depth + 1, quoted: true}));
		case 'table':
			return [{...unit, kind: 'table', table: {columns: block.columns, rows: block.rows}}];
		case 'entry':
			return [{...unit, kind: 'entry', rows: block.rows, rank: block.level === 0 ? 7 : block.level}];
		case 'heading':
			return [{...unit, kind: 'heading', runs: block.runs, rank: block.level}];
		case 'name':
			return [{...unit, kind: 'name', runs: block.runs, rank: 1}];
		case 'rule':
			return [{...unit, kind: 'rule'}];
		case 'contact':
		case 'paragraph':
		case 'code':
			return [{...unit, kind: block.kind, runs: block.runs}];
	}
}

/** Ranks of headings as screen readers want them: the name first, and no step down of more than one. */
function ranked(units: readonly Unit[]): readonly Unit[] {
	const given = [...new Set(units.filter(({rank, kind}) => rank > 0 && kind !== 'name').map(({rank}) => rank))].sort();
	let before = 1;
	return units.map((unit) => {
		if (unit.rank === 0 || unit.kind === 'name') {
			return unit;
		}
		const place = given.indexOf(unit.rank);
		before = Math.min(place + 2, before + 1, 6);
		return {...unit, rank: before, section: place === 0 && unit.kind === 'heading'};
	});
}

/** The text of a unit, for its signature and for words about it. */
export function textOf({runs, rows, table}: Unit): string {
	const all = [
		runs,
		...rows.flatMap(({left, right}) => (right ? [left, right] : [left])),
		...(table?.rows.flatMap(({cells}) => cells) ?? []),
	];
	return all.map((each) => each.map((run) => (run.kind === 'text' ? run.text : ' ')).join('')).join(' ');
}
