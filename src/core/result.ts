import type {Problem} from './problem';

/** An expected outcome: the value, or what was wrong. Core functions never throw for bad input. */
export type Result<T> = {readonly ok: true; readonly value: T} | {readonly ok: false; readonly problem: Problem};

export function ok<T>(value: T): Result<T> {
	return {ok: true, value};
}

export function fail<T>(code: Problem['code'], args: Problem['args'] = {}): Result<T> {
	return {ok: false, problem: {code, args}};
}
