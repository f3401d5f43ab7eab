/** Stops what `global-setup` started; jest runs both in one process. */
export default async function tearDown(): Promise<void> {
  await (globalThis as { gongyuanTestServer?: () => Promise<void> }).gongyuanTestServer?.();
}
