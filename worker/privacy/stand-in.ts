/** Words that somebody wrote in the place of a value, in the languages that settings are pasted in. Data, and a look at it. Pure. */

/** What a value is called. */
const NAMES = new Set(
  `password passwort kennwort pass passwd pwd pw passcode passphrase key token secret login username user userid
  parola sifre şifre contrasena contraseña clave senha motdepasse mdp wachtwoord haslo hasło heslo lozinka jelszo
  salasana losenord lösenord adgangskode passord kodeord parool parole пароль логин пользователь 密码 密碼 授权码
  パスワード 비밀번호 benutzer benutzername utilisateur usuario usuário utente gebruiker gebruikersnaam użytkownik
  identifiant kullanici kullanıcı email mail address adresse adres adresi adresi direccion correo endereco indirizzo
  credential credentials`
    .split(/\s+/)
    .filter(Boolean),
);

/** What stands around it. */
const AROUND = new Set(
  `your my the a an some any this that with me here goes enter insert put add set use replace change example dummy
  fake generated specific strong smtp sendgrid mailgun brevo resend mailjet postmark gmail google outlook yahoo icloud
  zoho office365 microsoft server service app application api actual real super account 16 digit digits char chars
  character characters step two factor of from for in to is mot passe dein deine mein meine ihr ihre hier votre vos mon
  ma ton ta ici tu su mi tus sus aqui aquí sua seu minha meu il la le el de der das du da do di twoje twoj moje jouw
  mijn uw ваш мой 你的 您的 我的`
    .split(/\s+/)
    .filter(Boolean),
);

/** Chinese has no blanks in between. */
const CHINESE =
  /^(?:[你您我]的?|这里|此处|填写?|输入|邮箱|邮件|客户端|qq|163|smtp|的){0,6}(?:密码|密碼|授权码|授權碼|口令|账号|帐号)(?:在此|这里|此处)?$/i;

/** Nobody calls a value by more words. */
const WORDS_MAX = 8;

/** `YOUR_APP_PASSWORD`, `dein Passwort`, `PAROLA`: nothing but names of a value, and what stands around them. */
export function isStandIn(text: string): boolean {
  if (CHINESE.test(text)) return true;
  const words = text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.length === 0 || words.length > WORDS_MAX) return false;
  const isKnown = words.every((word) => NAMES.has(word) || AROUND.has(word));
  return isKnown && (words.some((word) => NAMES.has(word)) || /mot.{0,2}de.{0,2}passe/i.test(text));
}
