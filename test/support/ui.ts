import {mkdirSync} from 'node:fs';
import * as path from 'node:path';
import {parseArgs} from 'node:util';
import {runMocha} from './mochaRun';
import {openPages} from './openWorkbench';
import {root} from './project';
import {finishWith} from './tally';

const {values} = parseArgs({options: {grep: {type: 'string'}, bail: {type: 'boolean', default: false}}});

/** Where the windows of a failed test can be seen. */
const failures = path.join(root, 'out', 'ui-failures');

/** Takes a picture of every open window after a test that failed. */
async function photographFailure(this: Mocha.Context): Promise<void> {
	const test = this.currentTest;
	if (!test || test.state === 'passed' || test.isPending()) return;
	mkdirSync(failures, {recursive: true});
	const name = test.fullTitle().replaceAll(/\W+/g, '-').slice(0, 100);
	for (const [index, page] of [...openPages()].entries()) {
		await page.screenshot({path: path.join(failures, `${name}-${String(index)}.png`)});
	}
	console.log(`      Pictures: ${path.join('out', 'ui-failures', name)}-*.png`);
}

// A window takes up to twenty seconds to open on a busy machine.
// A whole VS Code in a browser on a busy machine now and then loses a key: such a test gets another chance,
// and then its group two in new windows. The run says so.
const options = {
	timeout: 180_000,
	retries: values.bail ? 0 : 1,
	groupRetries: values.bail ? 0 : 2,
	grep: values.grep,
	bail: values.bail,
	rootHooks: {afterEach: photographFailure},
};
void finishWith(() => runMocha('ui', options));
