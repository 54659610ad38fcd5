/**
 * Paths such as `/wp-login.php` and `/app.js` have the form of a host, but browsers and scanners that ask for them mean a
 * file. Pure.
 */

/**
 * What files end in and no top-level domain does (IANA root zone, November 2026). Left out are, for example, .md, .sh, .pl,
 * .map, .zip, .py, .rs, .app, .cab, .inc, .java and .properties, which are domains.
 */
const ENDINGS = new Set(
  `7z action asa asax ascx asc ash ashx asmx asp aspx atom avi axd bak bash bat bin bmp bz2 cer cfg cfm cgi cjs class cmd
  cnf conf config crt csr css csv dat db deb dist dll dmg doc docx dtd ear eml env eot exe flac gif git gpg gz htaccess htm
  html htpasswd ico ics ini ipynb iso jar jpeg jpg js json json5 jsonl jsp jspx jsx key less lock log lua m3u8 m4a mdb mdx
  mjs mkv mp3 mp4 mpeg mpg msi odt ogg old orig otf p12 pdf pem pfx phar php php3 php4 php5 php7 phps phtml png ppt pptx
  ps1 psql rar rdf rpm rss rtf sass scss shtml sql sqlite sqlite3 svg svgz swf swp tar tgz tif tiff toml ts tsv tsx ttf txt
  vbs vue war wasm wav webm webmanifest webp woff woff2 wsdl xhtml xls xlsx xml xsd xsl xslt yaml yml zst`.split(
    /\s+/,
  ),
);

/** RFC 3490 §3.1: the characters that count as a dot. */
const DOT = /[.\u3002\uff0e\uff61]/;

export function isFileName(written: string): boolean {
  const labels = written.normalize('NFKC').trim().toLowerCase().split(DOT);
  if (labels.at(-1) === '') labels.pop();
  return labels.length > 1 && ENDINGS.has(labels.at(-1) ?? '');
}
