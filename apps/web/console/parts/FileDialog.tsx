import { Modal } from 'antd';
import type { ReactNode } from 'react';

/** A picture in a dialog, as large as the screen lets it be. */
export const FileDialog = ({ src, name, onClose }: { src: string; name: string; onClose: () => void }): ReactNode => (
  <Modal open footer={null} title={name} width={900} onCancel={onClose} className="attachment-look">
    <img src={src} alt={name} />
  </Modal>
);
