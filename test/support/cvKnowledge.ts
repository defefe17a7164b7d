import {readFileSync} from 'node:fs';
import * as path from 'node:path';
import type {CatalogueIndex} from '../../src/core/catalogue/lookups';
import {CvChecker} from '../../src/core/cv/check/cvChecker';
import {indexLexicon} from '../../src/core/cv/lexicon/indexLexicon';
import type {Lexicon, LexiconData} from '../../src/core/cv/lexicon/lexicon';
import {rules} from '../../src/core/cv/rules/rules';
import {root} from './project';
import {shippedCatalogue} from './shippedCatalogue';

let lexicon: Lexicon | undefined;
let catalogue: CatalogueIndex | undefined;

/** The lexicon as the build compiled it. */
export function shippedLexicon(): Lexicon {
	lexicon ??= indexLexicon(JSON.parse(readFileSync(path.join(root, 'dist', 'cv.json'), 'utf8')) as LexiconData);
	return lexicon;
}

/** A checker with everything that ships. */
export function shippedChecker(): CvChecker {
	catalogue ??= shippedCatalogue();
	return new CvChecker(shippedLexicon(), catalogue, rules);
}
