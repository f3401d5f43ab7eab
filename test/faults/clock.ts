import { spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Starting } from './stage';

const DAY_MS = 86_400_000;

/** A clock for processes that can be set while they run: by faketime where it is installed, else by code loaded before their own. */
export class Clock {
  private readonly folder = mkdtempSync(join(tmpdir(), 'gongyuan-clock-'));
  private readonly file = join(this.folder, 'clock');
  /** What faketime has to be loaded from; undefined when it is not installed. */
  private readonly library = /^LD_PRELOAD=(.+)$/m.exec(spawnSync('faketime', ['-f', '+0', 'env'], { encoding: 'utf8' }).stdout ?? '')?.[1];
  private days = 0;

  constructor(days: number) {
    this.set(days);
  }

  get means(): string {
    return this.library === undefined ? 'a shifted Date, because faketime is not on the PATH' : 'faketime';
  }

  /** Sets the clock so many days from the right time. */
  set(days: number): void {
    this.days = days;
    const text = this.library === undefined ? String(days * DAY_MS) : `${days < 0 ? '-' : '+'}${Math.abs(days)}d`;
    writeFileSync(`${this.file}.new`, text);
    renameSync(`${this.file}.new`, this.file);
  }

  /** The time it shows. */
  now(): Date {
    return new Date(Date.now() + this.days * DAY_MS);
  }

  /** What a process needs to go by this clock. */
  starting(): Starting {
    if (this.library === undefined) return { preload: join(__dirname, 'preload/clock.cjs'), env: { CLOCK_FILE: this.file } };
    return {
      env: {
        LD_PRELOAD: this.library,
        FAKETIME_TIMESTAMP_FILE: this.file,
        FAKETIME_NO_CACHE: '1',
        // how long something took is no question of the date
        FAKETIME_DONT_FAKE_MONOTONIC: '1',
        DONT_FAKE_MONOTONIC: '1',
      },
    };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
