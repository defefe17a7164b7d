import assert from 'node:assert/strict';
import {openWorkbench} from '../support/openWorkbench';
import type {OpenWorkbench} from '../support/openWorkbench';
import type {Webview} from '../support/pages/webview';
import {controls, walk} from '../support/tabStops';
import type {TabStop} from '../support/tabStops';

describe('the role sheet by keyboard', () => {
	let window: OpenWorkbench;
	let sheet: Webview;
	let stops: readonly TabStop[];
	before(async () => {
		window = await openWorkbench();
		sheet = window.workbench.webview();
	});
	after(() => window.close());

	const press = async (key: string): Promise<void> => window.page.keyboard.press(key);

	it('takes the focus when it opens, and Tab leads through everything in it and out again', async () => {
		await window.workbench.palette.search('PMO Career: Open Role Sheet');
		await window.workbench.palette.command('PMO Career: Open Role Sheet').waitFor();
		await press('Enter');
		await window.workbench.quickInput.answer('PMO Analyst');
		assert.equal(await sheet.heading(), 'PMO Analyst');
		await sheet.focused();
		stops = await walk(window, sheet, 'Tab');
		assert.deepEqual(
			stops.map(({name}) => name),
			await controls(sheet),
		);
	});

	it('goes from top to bottom, and from left to right', () => {
		for (const [index, {name, box}] of stops.entries()) {
			const before = stops[index - 1];
			const follows = !before || box.top >= before.box.bottom - 1 || box.left >= before.box.right - 1;
			assert.ok(follows, `${name} stands neither below nor to the right of ${before?.name ?? ''}`);
		}
	});

	it('shows at every stop where the focus is', () => {
		assert.deepEqual(
			stops.filter(({isSeen}) => !isSeen).map(({name}) => name),
			[],
		);
	});

	it('leads back the same way, and out at the top', async () => {
		const last = sheet.frame.getByRole('link').last();
		await last.focus();
		const back = await walk(window, sheet, 'Shift+Tab');
		assert.deepEqual(
			back.map(({name}) => name),
			stops
				.slice(0, -1)
				.map(({name}) => name)
				.reverse(),
		);
	});

	it('follows a link on Enter, and presses a button on Space and Enter', async () => {
		const levels = sheet.frame.locator('[aria-expanded]').first();
		await levels.focus();
		for (const [key, expanded] of [
			['Enter', 'true'],
			['Space', 'false'],
		] as const) {
			await press(key);
			await levels.and(sheet.frame.locator(`[aria-expanded="${expanded}"]`)).waitFor();
		}
		const link = sheet.frame.getByRole('link', {name: 'PMO Lead', exact: true}).first();
		await sheet.tabTo(link);
		await press('Enter');
		await window.workbench.editor.tab('PMO Lead').waitFor();
		assert.equal(await sheet.heading(), 'PMO Lead');
	});

	it('compares and plans by a single key, and comes back after Escape', async () => {
		const {quickInput} = window.workbench;
		for (const [key, title] of [
			['c', 'Compare Roles'],
			['n', 'New Career Plan'],
		] as const) {
			await sheet.focused();
			await press(key);
			await quickInput.title.getByText(title).waitFor();
			await quickInput.focused();
			await quickInput.cancel();
		}
		await sheet.focused();
	});
});
