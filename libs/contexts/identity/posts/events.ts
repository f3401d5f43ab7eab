import type { Post } from '@gongyuan/kernel/env';
import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';

/** Facts of the posts a person holds, in the stream `person-<subject>` of the holder. */
export const postFacts = {
  PostGiven: fact<{
    readonly postId: Uuid;
    readonly post: Post;
    readonly unit: Uuid;
    /** First day of holding it. */
    readonly from: LocalDate;
    /** Last day of holding it; absent: until it is ended. */
    readonly to?: LocalDate;
  }>({ v: 1, means: 'A person holds a post at a unit from a day', meansZh: '授予岗位' }),
  PostEnded: fact<{ readonly postId: Uuid; readonly post: Post; readonly unit: Uuid; readonly reason?: Personal<string> }>({
    v: 1,
    means: 'A person no longer holds a post, from the business date on',
    meansZh: '免去岗位，自业务日期起不再担任',
    personal: { reason: 'text' },
  }),
  DeputyAppointed: fact<{
    readonly deputyId: Uuid;
    readonly forPerson: SubjectId;
    readonly post: Post;
    readonly unit: Uuid;
    readonly from: LocalDate;
    readonly to: LocalDate;
  }>({ v: 1, means: 'A person stands in for the holder of a post between two days', meansZh: '指定代理（代理审批等），有起止日期' }),
  DeputyEnded: fact<{
    readonly deputyId: Uuid;
    readonly forPerson: SubjectId;
    readonly post: Post;
    readonly unit: Uuid;
    readonly reason?: Personal<string>;
  }>({
    v: 1,
    means: 'A deputy no longer stands in, from the business date on',
    meansZh: '结束代理，自业务日期起不再代理',
    personal: { reason: 'text' },
  }),
};
