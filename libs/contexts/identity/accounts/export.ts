import { type Post, posts } from '@gongyuan/kernel/env';
import type { Column } from '@gongyuan/platform/exports/sheet';
import { mask } from '@gongyuan/platform/vault/mask';
import type { StaffShown } from './shown';

/** The words of the posts: those of the screens, which a test compares. */
export const postWords: Readonly<Record<Post, string>> = {
  registrar: '登记员',
  coordinator: '审核员',
  approver: '审批人',
  handler: '承办人',
  storekeeper: '保管员',
  finance: '财务',
  auditor: '监督员',
  admin: '系统管理员',
};

const isPost = (text: string): text is Post => (posts as readonly string[]).includes(text);

/** One line for a post: 榆次区总工会 审核员（代理王某，2026-01-01 至 2026-12-31）. */
const postLine = ({ post, unitName, from, to, endedOn, deputyFor }: StaffShown['posts'][number]): string => {
  const until = endedOn ? `${endedOn} 起免去` : to ? `至 ${to}` : '起';
  return `${unitName} ${isPost(post) ? postWords[post] : post}（${deputyFor ? `代理${deputyFor.name}，` : ''}${from} ${until}）`;
};

/** The columns of the list of staff as a file. Names of staff in their office stand in the open; logins and telephones are masked. */
export const staffColumns: readonly Column<StaffShown>[] = [
  { title: '姓名', width: 12, value: ({ name }) => name },
  { title: '登录名', width: 12, value: ({ login }) => login && mask('login', login) },
  { title: '电话', width: 14, value: ({ phone }) => phone && mask('phone', phone) },
  { title: '账号', width: 8, value: ({ enabled }) => (enabled ? '在用' : '已停用') },
  {
    title: '现任岗位',
    width: 60,
    value: ({ posts: held }) =>
      held
        .filter(({ endedOn }) => !endedOn)
        .map(postLine)
        .join('；'),
  },
  {
    title: '已结束岗位',
    width: 40,
    value: ({ posts: held }) =>
      held
        .filter(({ endedOn }) => endedOn)
        .map(postLine)
        .join('；'),
  },
  { title: '在办上限', kind: 'number', width: 9, value: ({ handler }) => handler?.maxOpenCases },
  { title: '开立日期', kind: 'day', width: 12, value: ({ openedOn }) => openedOn },
  { title: '开立人', width: 12, value: ({ openedBy }) => openedBy.name },
];
