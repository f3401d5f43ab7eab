import type { RebuildProgress } from '@gongyuan/platform/projections/rebuild';

const LINE_EVERY_MS = 2_000;

const phases: Readonly<Record<RebuildProgress['phase'], string>> = {
  events: '读取事件 events',
  indexes: '建立索引 indexes',
  swap: '切换 swap',
  compare: '逐行比较 compare',
  done: '完成 done',
};

/** `1 h 02 min`, `3 min 20 s`, `7 s` */
export const duration = (seconds: number): string => {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3_600) return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
  return `${Math.floor(whole / 3_600)} h ${String(Math.floor((whole % 3_600) / 60)).padStart(2, '0')} min`;
};

/** The progress of a rebuild: one line that is written over on a terminal, a line every two seconds elsewhere. */
export class ProgressLine {
  private began: number;
  private lastPosition = 0;
  private lastLine = 0;
  private lastPhase = '';
  private open = false;

  constructor(
    private readonly stream: NodeJS.WritableStream & { readonly isTTY?: boolean },
    private readonly clock: () => number = Date.now,
  ) {
    this.began = clock();
  }

  /** Real counts, the rate so far, and what that leaves to wait. */
  show(progress: RebuildProgress): void {
    this.count(`${progress.projection} 第 ${progress.generation} 代 · ${phases[progress.phase]}`, progress, progress.phase === 'events');
  }

  /** The same of a ledger that is gone through leaf by leaf. */
  leaves(name: string, position: number, head: number): void {
    this.count(`${name} · 核对原始记录 leaves`, { position, head, phase: name }, true);
  }

  private count(what: string, progress: { position: number; head: number; phase: string }, lasts: boolean): void {
    const now = this.clock();
    // the next one begins from the first event again
    if (progress.position < this.lastPosition) this.began = now;
    this.lastPosition = progress.position;
    const seconds = Math.max(0.001, (now - this.began) / 1_000);
    const rate = progress.position / seconds;
    const percent = progress.head === 0 ? 100 : (100 * progress.position) / progress.head;
    const left = lasts && rate > 0 ? ` · ETA ${duration((progress.head - progress.position) / rate)}` : '';
    const text =
      `${what} · ${progress.position.toLocaleString('en')} / ${progress.head.toLocaleString('en')} (${percent.toFixed(1)}%) · ` +
      `${Math.round(rate).toLocaleString('en')}/s${left}`;
    if (this.stream.isTTY) {
      this.stream.write(`\r\x1b[K${text}`);
      this.open = true;
    } else if (now - this.lastLine >= LINE_EVERY_MS || progress.phase !== this.lastPhase) {
      this.stream.write(`${text}\n`);
      this.lastLine = now;
      this.lastPhase = progress.phase;
    }
  }

  /** Leaves the line that was written over. */
  end(): void {
    if (this.open) this.stream.write('\n');
    this.open = false;
  }
}
