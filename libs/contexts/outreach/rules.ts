/** Rules of the house for outreach, as data: what a session needs before somebody may verify it. */
export const PHOTO_RULE = {
  version: 1,
  /** Wide view, speaker, desk. */
  atLeast: 3,
  basis: '内部规定：每场活动留存全景、主讲、服务台照片不少于三张；确实没有的写明原因；移动体检不拍人',
} as const;
