const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether Windows would take a file name, with or without an extension, for a device such as CON or COM1. */
export function isDeviceName(name: string): boolean {
	const stem = name.normalize('NFKC').toLowerCase().split('.')[0] ?? '';
	return devices.test(stem.trim());
}
