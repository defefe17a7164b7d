import * as z from 'zod/mini';
import {directionIds, experiences} from '../catalogue/catalogue';
import {parseIsoDate} from '../documents/dates';
import {longestRoute} from './profile';

// The parts of `profile.yaml`, one by one, so that a part that will not do spoils no other. A blank value says nothing.

/** Keys of the file, in the order in which a new one has them. */
export const profileKeys = ['role', 'target', 'experience', 'limits', 'skills'] as const;
export const limitKeys = ['no-moves', 'no-line-management', 'avoid', 'most-moves'] as const;
export const skillKeys = ['level', 'date', 'evidence'] as const;

/** What the file says where somebody has answered, and the answer is that there is nothing. */
export const noRole = 'none';
export const unknown = 'unknown';
export const anyNumber = 'any';

export const mapping = z.record(z.string(), z.unknown());
export const list = z.array(z.unknown());
export const experience = z.enum([...experiences, unknown]);
export const level = z.union([z.int().check(z.minimum(0), z.maximum(5)), z.literal(unknown)]);
export const date = z.string().check(z.refine((text) => parseIsoDate(text).ok));
export const evidence = z.string().check(z.maxLength(2000));
export const direction = z.enum(directionIds);
export const yesNo = z.boolean();
export const mostMoves = z.union([z.int().check(z.minimum(1), z.maximum(longestRoute)), z.literal(anyNumber)]);
