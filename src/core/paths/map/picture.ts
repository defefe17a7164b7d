import type {Ink} from './inks';

/** A picture as a list of shapes, each over those before, in colours that need no theme. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly ground: Ink;
	readonly shapes: readonly Shape[];
}

export type Shape =
	| {
			readonly kind: 'path';
			/** A point, then cubic curves: two control points and an end each. */
			readonly path: readonly number[];
			readonly ink: Ink;
			readonly width: number;
			readonly dash?: readonly number[];
			readonly opacity?: number;
	  }
	| {
			readonly kind: 'marker';
			readonly corners: readonly number[];
			readonly ink: Ink;
			/** Nothing: only its outline is drawn. */
			readonly fill?: Ink;
	  }
	| {
			readonly kind: 'circle';
			readonly x: number;
			readonly y: number;
			readonly radius: number;
			readonly fill: Ink;
			readonly ink: Ink;
			readonly width: number;
	  }
	| {
			readonly kind: 'text';
			readonly x: number;
			/** The foot of the letters. */
			readonly y: number;
			readonly text: string;
			readonly size: number;
			readonly ink: Ink;
			readonly bold?: boolean;
	  };
