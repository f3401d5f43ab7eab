import type { Post } from '@gongyuan/kernel/env';

/** The posts as people read them. */
export const postNames: Readonly<Record<Post, string>> = {
  registrar: '登记员',
  coordinator: '审核员',
  approver: '审批人',
  handler: '承办人',
  storekeeper: '保管员',
  finance: '财务',
  auditor: '监督员',
  admin: '系统管理员',
};
