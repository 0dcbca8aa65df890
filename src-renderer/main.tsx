import '@fontsource-variable/inter/wght.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';
import './ui/overlays.css';
import './ui/high-contrast.css';
import './features/shell/shell.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { connect } from './bridge/connect.ts';
import { shellWords } from './features/shell/words.ts';
import { speakInWindow } from './texts/speak-in-window.ts';
import { Notice } from './ui/notice.tsx';

// The content security policy forbids code made from text; zod would try it and be reported.
z.config({ jitless: true });

// A file that misses its target must not replace the app by its own contents.
for (const event of ['dragover', 'drop'] as const)
  window.addEventListener(event, (dropped) => dropped.preventDefault());

const bridge = connect(window);
const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');

const draw = async (): Promise<void> => {
  await speakInWindow(window, bridge);
  // What a window draws takes its words as it is loaded, so it is loaded once the language is known.
  const { App } = await import('./app.tsx');
  createRoot(root).render(
    <StrictMode>
      {bridge ? (
        <App bridge={bridge} />
      ) : (
        <main className="sole-notice">
          <Notice title={shellWords.noKeyTitle}>
            <p>{shellWords.noKeyText}</p>
          </Notice>
        </main>
      )}
    </StrictMode>,
  );
};
void draw();
