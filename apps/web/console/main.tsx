import '@ui/base.css';
import '@ui/parts.css';
import './parts/parts.css';
import './shell/shell.css';
import './forms/forms.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { theme } from '@ui/theme';
import { useMedia } from '@ui/use-media';
import { ConfigProvider } from 'antd';
import enUS from 'antd/es/locale/en_US';
import zhCN from 'antd/es/locale/zh_CN';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { useTranslation } from 'react-i18next';
import { client } from './api/client';
import { onSessionEnd } from './api/session-gate';
import { startWords } from './i18n';
import { lendNonce, nonce } from './nonce';
import { router } from './router';
import { Dialogs } from './shell/Dialogs';

function Console(): ReactNode {
  const { i18n } = useTranslation();
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const english = i18n.language === 'en';
  return (
    <ConfigProvider
      csp={{ nonce }}
      theme={theme(still)}
      locale={english ? enUS : zhCN}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
        <Dialogs />
      </QueryClientProvider>
    </ConfigProvider>
  );
}

onSessionEnd(() => window.location.assign(`/sign-in?after=${encodeURIComponent(window.location.pathname + window.location.search)}`));

lendNonce();
const place = document.getElementById('root');
if (!place) throw new Error('index.html has no place for the console');
await startWords();
createRoot(place).render(
  <StrictMode>
    <Console />
  </StrictMode>,
);
