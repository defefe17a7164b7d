/** A note beside the page: where it would like to begin, and how high it is. */
export interface NoteBox {
	readonly wanted: number;
	readonly height: number;
}

interface Group {
	readonly first: number;
	/** The sum of where its notes would have the group begin. */
	readonly sum: number;
	readonly count: number;
	readonly height: number;
}

/**
 * Where notes begin, in their order, so that none overlaps another and all together stand as near as can be to where
 * they would like to. None begins above `least`.
 */
export function placeNotes(notes: readonly NoteBox[], gap: number, least = 0): readonly number[] {
	const groups: Group[] = [];
	notes.forEach(({wanted, height}, first) => {
		let group: Group = {first, sum: wanted, count: 1, height: height + gap};
		for (let before = groups.at(-1); before && topOf(before, least) + before.height > topOf(group, least);) {
			groups.pop();
			group = {
				first: before.first,
				sum: before.sum + group.sum - group.count * before.height,
				count: before.count + group.count,
				height: before.height + group.height,
			};
			before = groups.at(-1);
		}
		groups.push(group);
	});
	return groups.flatMap((group) => {
		let top = topOf(group, least);
		return notes.slice(group.first, group.first + group.count).map(({height}) => {
			const place = top;
			top += height + gap;
			return place;
		});
	});
}

function topOf({sum, count}: Group, least: number): number {
	return Math.max(least, sum / count);
}
