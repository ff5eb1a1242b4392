import { AuthorScreen } from '../screens/author/author-screen.tsx';
import { PushScreen } from '../screens/push/push-screen.tsx';
import { SignScreen } from '../screens/sign/sign-screen.tsx';
import { WatchScreen } from '../screens/watch/watch-screen.tsx';
import { Announcer } from './announcer.tsx';
import { Masthead } from './masthead.tsx';
import { type Workspace, WorkspaceContext } from './workspace.ts';

/** The whole page: write, sign, push, watch. */
export function App({ workspace }: { readonly workspace: Workspace }) {
  return (
    <WorkspaceContext value={workspace}>
      <a class="skip-link" href="#author">
        Skip to the policy
      </a>
      <Masthead />
      <main class="desk">
        <AuthorScreen />
        <SignScreen />
        <PushScreen />
        <WatchScreen />
      </main>
      <footer class="footnote">
        <p>
          <kbd>F6</kbd> and <kbd>Shift</kbd>+<kbd>F6</kbd> go from section to section. In the policy text{' '}
          <kbd>Ctrl</kbd>+<kbd>M</kbd> (macOS <kbd>Ctrl</kbd>+<kbd>Shift</kbd>+<kbd>M</kbd>) lets{' '}
          <kbd>Tab</kbd> leave it.
        </p>
      </footer>
      <Announcer />
    </WorkspaceContext>
  );
}
