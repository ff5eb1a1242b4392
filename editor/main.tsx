import './shell/styles/tokens.css';
import './shell/styles/base.css';
import './shell/styles/layout.css';
import './shell/styles/parts.css';
import './shell/styles/screens.css';
import { render } from 'preact';
import shippedPolicy from '../policies/standard.reeve?raw';
import { App } from './shell/app.tsx';
import { moveBetweenRegions } from './shell/regions.ts';
import { followTheme } from './shell/theme.tsx';
import { startClock } from './shell/wall-clock.ts';
import { createWorkspace } from './shell/workspace.ts';

const startWorker = () =>
  new Worker(new URL('./language/service-worker.ts', import.meta.url), {
    type: 'module',
    name: 'language service',
  });

followTheme();
startClock();
moveBetweenRegions();
const host = document.getElementById('app');
if (host !== null) render(<App workspace={createWorkspace(shippedPolicy, startWorker)} />, host);
