import { bufferMb, serverArguments } from './settings';

const GB = 2 ** 30;

describe('the settings of the embedded server', () => {
  it('take an eighth of the memory for its cache, between 128 MB and 1 GB', () => {
    expect([GB / 2, 2 * GB, 4 * GB, 64 * GB].map(bufferMb)).toEqual([128, 256, 512, 1024]);
  });

  it('are whole megabytes whatever the machine has', () => {
    expect(serverArguments('/data', 5432).filter((one) => one.startsWith('shared_buffers='))).toEqual([
      expect.stringMatching(/^shared_buffers=\d+MB$/),
    ]);
  });
});
