import { announce, startTestServer } from './test-server';

/** Starts the run's server once, before jest starts its workers, which inherit where it is. */
export default async function setUp(): Promise<void> {
  const { server, stop } = await startTestServer();
  announce(server);
  (globalThis as { gongyuanTestServer?: () => Promise<void> }).gongyuanTestServer = stop;
}
