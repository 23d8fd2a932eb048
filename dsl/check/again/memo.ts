import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type * as Core from '../../model/core.ts';
import type * as Syntax from '../../syntax/syntax.ts';
import { changeOf, type Ground } from './ground.ts';
import type { Notes } from './notes.ts';
import type { Entered, Step } from './recorder.ts';

/** What the checks of one ruleset have made of its bodies. */
export class BodyMemo {
  /** By the declarations they were read in, the same as long as nothing was typed in them (`parse-again.ts`). */
  readonly runs = new WeakMap<Syntax.Declaration, Run>();
  /** What was asked of the rest before null was given, by what else it rests on. */
  readonly nulls = new WeakMap<object, Map<string, Asked>>();
  /** The findings of bodies: what another body says while one is read is not said by it. */
  readonly ofBodies = new WeakSet<Diagnostic>();
  /** What each body tells the others, as words. */
  readonly #faces = new WeakMap<Syntax.Declaration, string>();
  #revision = 0;
  #ground: Ground | null = null;
  #beside = '';
  #changed: ReadonlyMap<Syntax.Declaration, Syntax.Declaration> | null = null;
  #stays = false;
  #moved = false;

  /** One more each time an answer may be another: what was asked in this one needs no asking. */
  get revision(): number {
    return this.#revision;
  }

  /** By declaration that was typed in and is not entered yet, what it was in the check before; null when one has come or gone. */
  get changed(): ReadonlyMap<Syntax.Declaration, Syntax.Declaration> | null {
    return this.#changed;
  }

  /** Whether a body told something else than before, on a ground that was thought to stay: those read before it may have been told what is no more. */
  get hasMoved(): boolean {
    return this.#moved;
  }

  /** A check begins. */
  begin(ground: Ground): void {
    const change = changeOf(this.#ground, ground);
    this.#changed = change?.former ?? null;
    this.#stays = change?.stays ?? false;
    this.#moved = false;
    this.#ground = null;
    if (!this.#stays) this.#revision += 1;
  }

  /** Everything is declared; `beside`: what could not be, as words. */
  declared(beside: string): void {
    if (this.#stays && beside !== this.#beside) this.#askAgain();
    this.#beside = beside;
  }

  /** The same check from its beginning, asking everything again. */
  restart(): void {
    this.#changed = new Map(); // all of them are entered
    this.#askAgain();
  }

  #askAgain(): void {
    this.#stays = false;
    this.#moved = false;
    this.#revision += 1;
  }

  /** Every body was read, on this ground. */
  end(ground: Ground): void {
    this.#ground = ground;
  }

  /** What a body that was just read tells the others. */
  tell(declaration: Syntax.Declaration, face: string): void {
    if (this.#stays && this.#faces.get(this.#changed?.get(declaration) ?? declaration) !== face) this.#moved = true;
    this.#faces.set(declaration, face);
  }
}

/** Questions with their answers, as they were asked again last. */
export interface Asked {
  readonly steps: readonly Step[];
  /** Those of them that enter something. */
  readonly entered: readonly Entered[];
  /** The revision they were asked in. */
  revision: number;
}

/** One reading of a body. */
export interface Run extends Asked {
  readonly notes: Notes;
  /** What it tells the others. */
  readonly face: string;
  /** What it was called with. */
  readonly given: unknown;
  /** The day of the dossier after which texts are set aside. */
  readonly knownOn: Core.Expr | null;
  readonly result: unknown;
  /** What was said of it last: findings that can be made again (`Context.near`), and no others. */
  said: readonly Diagnostic[];
}
