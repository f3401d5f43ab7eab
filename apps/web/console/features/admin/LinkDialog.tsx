import { CopyOutlined } from '@ant-design/icons';
import { Alert, Button, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignInLink } from './password-link';

/** Shows a one-time link, once: it is nowhere kept in a form that could be shown again. */
export function LinkDialog({ link, onClose }: { link: SignInLink; onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const address = new URL(link.link, window.location.origin).href;
  const copy = () =>
    void navigator.clipboard?.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Modal
      open
      title={t('people.linkTitle')}
      onCancel={onClose}
      mask={{ closable: false }}
      zIndex={1200}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('people.linkDone')}
        </Button>
      }
    >
      <div className="stack">
        <p>{t('people.linkBelow')}</p>
        <Input.TextArea value={address} readOnly rows={3} aria-label={t('people.linkTitle')} className="mono-input" />
        <Button icon={<CopyOutlined />} onClick={copy}>
          {copied ? t('act.copied') : t('act.copy')}
        </Button>
        <Alert type="warning" showIcon title={t('people.linkOnce')} />
      </div>
    </Modal>
  );
}
