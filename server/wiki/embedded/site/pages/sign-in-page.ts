// SPDX-License-Identifier: GPL-2.0-or-later
import { html, type SafeHtml } from '../../../../pages/html.ts';
import { layout } from '../layout.ts';
import type { Visit } from '../request-view.ts';

/** Roles a person may take on to try the wiki. */
export const choosableRoles = ['helper', 'moderator'] as const;

export type SignInForm = {
  readonly name: string;
  readonly roles: readonly string[];
  /** Where to go afterwards: a path of this site. */
  readonly to: string;
  /** What is wrong with the name, in words. */
  readonly problem?: string;
};

/** Sign-in by name, or a change of roles for someone who is signed in. */
export function signInPage(visit: Visit, form: SignInForm): string {
  const { msg } = visit.messages;
  const title = visit.person === undefined ? msg('site-sign-in') : msg('site-change-roles');
  return layout(visit, {
    title,
    view: 'site',
    unlisted: true,
    body: html`<header class="page-title"><h1>${title}</h1></header>
      <form class="page-form" method="post" action="/sign-in" novalidate>
        <p>${msg('site-sign-in-explained')}</p>
        <input type="hidden" name="to" value="${form.to}" />
        ${nameField(visit, form)}
        <fieldset class="roles">
          <legend>${msg('site-roles')}</legend>
          ${roleField(visit, 'editor', true)}
          ${choosableRoles.map((role) => roleField(visit, role, form.roles.includes(role)))}
        </fieldset>
        <p class="actions"><button class="button is-primary" type="submit">${title}</button></p>
      </form>`,
  });
}

function nameField(visit: Visit, form: SignInForm): SafeHtml {
  const { msg } = visit.messages;
  const { problem } = form;
  const described = problem === undefined ? 'name-help' : 'name-problem name-help';
  return html`<p class="field${problem !== undefined && html` has-problem`}">
    <label for="name">${msg('site-name-label')}</label>
    <input
      id="name"
      name="name"
      value="${form.name}"
      required
      maxlength="255"
      autocomplete="username"
      autocapitalize="words"
      spellcheck="false"
      dir="auto"
      aria-describedby="${described}"
      ${problem !== undefined && html` aria-invalid="true"`}
      autofocus
    />
    ${problem !== undefined && html`<span class="problem" id="name-problem" role="alert">${problem}</span>`}
    <span class="help" id="name-help">${msg('site-name-help')}</span>
  </p>`;
}

/** Everyone is an editor: that box is ticked and cannot be changed. */
function roleField(visit: Visit, role: 'editor' | (typeof choosableRoles)[number], checked: boolean): SafeHtml {
  const { msg } = visit.messages;
  return html`<p class="role">
    <input
      type="checkbox"
      id="role-${role}"
      name="roles"
      value="${role}"
      ${checked && html` checked`}${role === 'editor' && html` disabled`}
      aria-describedby="role-${role}-explained"
    />
    <label for="role-${role}">${msg(`site-role-${role}`)}</label>
    <span id="role-${role}-explained">${msg(`site-role-${role}-explained`)}</span>
  </p>`;
}
