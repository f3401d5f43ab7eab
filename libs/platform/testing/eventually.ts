/** Waits for something that another process or a timer will do: repeats the check until it passes, at most `ms`. */
export async function eventually(check: () => Promise<void> | void, ms = 10_000): Promise<void> {
  for (const end = Date.now() + ms; ; ) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
