/** A file in an archive, with its size in bytes before and after packing. */
export interface ZipEntry {
	readonly name: string;
	readonly bytes: number;
	readonly packed: number;
}

/** The files in a zip archive, from its directory. Throws where the bytes are not an archive. */
export function zipEntries(archive: Buffer): readonly ZipEntry[] {
	const end = archive.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
	if (end < 0) throw new Error('This is not a zip archive.');
	const entries: ZipEntry[] = [];
	let at = archive.readUInt32LE(end + 16);
	for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
		const nameLength = archive.readUInt16LE(at + 28);
		entries.push({
			name: archive.toString('utf8', at + 46, at + 46 + nameLength),
			packed: archive.readUInt32LE(at + 20),
			bytes: archive.readUInt32LE(at + 24),
		});
		at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
	}
	return entries;
}
