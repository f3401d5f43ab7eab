import type { ProcessMark } from '@gongyuan/platform/installation/process-mark';
import { Child, type ChildOptions, type ChildSpec } from './child';

export interface SupervisorOptions extends Pick<ChildOptions, 'logs' | 'output'> {
  readonly environmentOf: (name: string) => NodeJS.ProcessEnv;
  readonly changed: () => void;
  readonly crashed: (name: string, how: string, again: number, logFile: string) => void;
}

/** Keeps the API and the worker running. */
export class Supervisor {
  private readonly children: readonly Child[];

  constructor(specs: readonly ChildSpec[], options: SupervisorOptions) {
    this.children = specs.map((spec): Child => {
      const child: Child = new Child(spec, {
        logs: options.logs,
        output: options.output,
        environment: () => options.environmentOf(spec.name),
        changed: options.changed,
        crashed: (how, again) => options.crashed(spec.name, how, again, child.logFile),
      });
      return child;
    });
  }

  start(): void {
    for (const child of this.children) child.start();
  }

  async stop(): Promise<void> {
    await Promise.all(this.children.map((child) => child.stop()));
  }

  async restart(): Promise<void> {
    await Promise.all(this.children.map((child) => child.restart()));
  }

  /** The running processes by name. */
  marks(): Record<string, ProcessMark> {
    const all: Record<string, ProcessMark> = {};
    for (const child of this.children) if (child.running !== undefined) all[child.name] = child.running;
    return all;
  }

  /** True when every one runs and has said so. */
  get ready(): boolean {
    return this.children.every((child) => child.ready);
  }

  /** The first child that has ended `times` times in a row. */
  failing(times: number): Child | undefined {
    return this.children.find((child) => child.crashes >= times);
  }
}
