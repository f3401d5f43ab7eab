/**
 * For the processes that serve: with a limit Node tidies its memory while it works, without one it lets it grow by what the
 * machine has, to twice what is needed.
 */
export const HEAP_FLAGS: readonly string[] = ['--max-old-space-size=1024'];
