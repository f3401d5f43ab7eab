import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { useStore } from '../api/store';
import { question } from './confirm';

/** The one dialog that asks whether to go on. */
export function ConfirmDialog(): ReactNode {
  const asked = useStore(question);
  if (!asked) return null;
  return (
    <Modal
      open
      title={asked.title}
      okText={asked.yes}
      cancelText={asked.no}
      okButtonProps={{ danger: asked.danger }}
      onOk={() => asked.answer(true)}
      onCancel={() => asked.answer(false)}
      width={420}
      zIndex={1900}
    >
      {asked.below}
    </Modal>
  );
}
