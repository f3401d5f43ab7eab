import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { SubjectId } from '@gongyuan/kernel/ids';
import type { ConsentKind } from '../codes';

/** Facts of what people agreed to (个人信息保护法), one by one. These names and shapes are the storage format: add, never rename, never reuse. */
export const consentFacts = {
  ConsentGiven: fact<{ subject: SubjectId; kind: ConsentKind; evidence: Personal<string> }>({
    v: 1,
    means: 'A person agreed to one use of personal data, asked for by itself (Personal Information Protection Law arts. 14, 23, 25, 29)',
    meansZh: '本人单独同意一项个人信息处理（个人信息保护法第十四、二十三、二十五、二十九条）',
    personal: { evidence: 'text' },
  }),
  ConsentWithdrawn: fact<{ subject: SubjectId; kind: ConsentKind; reason?: Personal<string> }>({
    v: 1,
    means: 'A person withdrew a consent; what was done under it before stays valid (art. 15)',
    meansZh: '本人撤回同意，撤回前的处理仍然有效（个人信息保护法第十五条）',
    personal: { reason: 'text' },
  }),
};
