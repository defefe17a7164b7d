import fs from 'node:fs';
import type {Catalogue} from '../../src/core/catalogue/catalogue';
import {indexCatalogue} from '../../src/core/catalogue/lookups';
import type {CatalogueIndex} from '../../src/core/catalogue/lookups';

/** The catalogue that ships, as the build compiled it. */
export function shippedCatalogue(): CatalogueIndex {
	return indexCatalogue(JSON.parse(fs.readFileSync('dist/catalogue.json', 'utf8')) as Catalogue);
}
