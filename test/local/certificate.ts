/**
 * A self-signed certificate and its key for `mail.healthy.test` and `mail.six.test`, valid until 2126.
 * It guards nothing: the names cannot exist outside (RFC 6761 §6.2) and nobody is asked to trust it. Made with
 *   openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500 \
 *     -subj /CN=mail.healthy.test -addext subjectAltName=DNS:mail.healthy.test,DNS:mail.six.test
 */

export const TEST_KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgYtDHVWQwoD3bBl+h
oWhUNpWZLxwHB01bXKTDG7Pl+3KhRANCAASDD9cCcuiuzWjALtVWFHga1D+GVDGr
GKa1/RuMA+QQASmqwWPfUCpScN6wrdX5h8R2eccYVur0NDuLP9KaPyn6
-----END PRIVATE KEY-----
`;

export const TEST_CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIB0zCCAXmgAwIBAgIUbHRbx2wj0hdvLnBEi3tr37I8f8UwCgYIKoZIzj0EAwIw
HDEaMBgGA1UEAwwRbWFpbC5oZWFsdGh5LnRlc3QwIBcNMjYxMTI0MDUyNTM1WhgP
MjEyNjEwMzEwNTI1MzVaMBwxGjAYBgNVBAMMEW1haWwuaGVhbHRoeS50ZXN0MFkw
EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEgw/XAnLors1owC7VVhR4GtQ/hlQxqxim
tf0bjAPkEAEpqsFj31AqUnDesK3V+YfEdnnHGFbq9DQ7iz/Smj8p+qOBljCBkzAd
BgNVHQ4EFgQUxYHkkiIYVqNBBwHQjw285Exzq4owHwYDVR0jBBgwFoAUxYHkkiIY
VqNBBwHQjw285Exzq4owDwYDVR0TAQH/BAUwAwEB/zArBgNVHREEJDAighFtYWls
LmhlYWx0aHkudGVzdIINbWFpbC5zaXgudGVzdDATBgNVHSUEDDAKBggrBgEFBQcD
ATAKBggqhkjOPQQDAgNIADBFAiAlShmAGMf7aw0bXZyD1rSUm2zFM9bXyuHpwKXq
6zx83gIhAOiWyqGHLBNr3jigw2X2Aq0elVovtfyMtR9leLgOM2QA
-----END CERTIFICATE-----
`;
