/**
 * The same text in memory of its own. A piece that was cut out of a document keeps the whole of that document in memory
 * for as long as somebody holds the piece, and what is kept from edit to edit would hold every document in between.
 */
export function ownText(piece: string): string {
	// Joining and cutting makes the engine copy the letters; without the join it would only point to them.
	return ` ${piece}`.slice(1);
}
