const PAGE_BYTES = 8192;
const SHORT_HEADER = 24;
const LONG_HEADER = 40;
/** Where the flags of a page stand, and which of them says that its header is a long one (`XLP_LONG_HEADER`). */
const FLAGS_AT = 2;
const IS_LONG = 0x0002;

/** The log as one run of bytes, from its segments in their order: what is written across two pages is torn by the header of the second. */
export function withoutPageHeaders(segments: readonly Buffer[]): Buffer {
  return Buffer.concat(
    segments.flatMap((segment) =>
      Array.from({ length: Math.ceil(segment.length / PAGE_BYTES) }, (_, number) => {
        const page = segment.subarray(number * PAGE_BYTES, (number + 1) * PAGE_BYTES);
        return page.subarray((page.readUInt16LE(FLAGS_AT) & IS_LONG) > 0 ? LONG_HEADER : SHORT_HEADER);
      }),
    ),
  );
}
