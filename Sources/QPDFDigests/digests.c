/* What libqpdf asks of GnuTLS, answered by GLib's checksums.
 *
 * libqpdf makes one MD5 of a document, for its /ID (ISO 32000-1, 14.4). For that, the dynamic libqpdf brings in GnuTLS
 * and seven libraries behind it at every start, which takes as long as to load all of Pango. The program is linked with
 * libqpdf's archive instead (see `STATIC` in the Makefile), and these ten functions stand where GnuTLS would. They are
 * those of gnutls/crypto.h that libqpdf 11.3 calls (libqpdf/QPDFCrypto_gnutls.cc); what it would need to read or write
 * an encrypted document, which this program never does, is refused, and libqpdf reports it.
 */
#include <glib.h>
#include <stddef.h>

/* gnutls/gnutls.h: gnutls_digest_algorithm_t, and GNUTLS_E_INVALID_REQUEST. */
enum { digest_md5 = 2, digest_sha256 = 6, digest_sha384 = 7, digest_sha512 = 8 };
enum { refused = -50 };

int gnutls_hash_init(GChecksum **digest, int algorithm) {
    switch (algorithm) {
    case digest_md5: *digest = g_checksum_new(G_CHECKSUM_MD5); break;
    case digest_sha256: *digest = g_checksum_new(G_CHECKSUM_SHA256); break;
    case digest_sha384: *digest = g_checksum_new(G_CHECKSUM_SHA384); break;
    case digest_sha512: *digest = g_checksum_new(G_CHECKSUM_SHA512); break;
    default: return refused;
    }
    return 0;
}

int gnutls_hash(GChecksum *digest, const guchar *bytes, size_t count) {
    g_checksum_update(digest, bytes, (gssize)count);
    return 0;
}

/* The buffer has room for the digest of its kind: the caller's promise, in GnuTLS as here. */
void gnutls_hash_deinit(GChecksum *digest, guchar *bytes) {
    if (bytes) {
        gsize count = 64;
        g_checksum_get_digest(digest, bytes, &count);
    }
    g_checksum_free(digest);
}

int gnutls_cipher_init(void **cipher, int algorithm, const void *key, const void *vector) {
    (void)cipher, (void)algorithm, (void)key, (void)vector;
    return refused;
}

int gnutls_cipher_encrypt2(void *cipher, const void *from, size_t count, void *to, size_t room) {
    (void)cipher, (void)from, (void)count, (void)to, (void)room;
    return refused;
}

int gnutls_cipher_decrypt2(void *cipher, const void *from, size_t count, void *to, size_t room) {
    (void)cipher, (void)from, (void)count, (void)to, (void)room;
    return refused;
}

void gnutls_cipher_deinit(void *cipher) { (void)cipher; }

size_t gnutls_cipher_get_key_size(int algorithm) {
    (void)algorithm;
    return 0;
}

int gnutls_rnd(int level, void *bytes, size_t count) {
    (void)level, (void)bytes, (void)count;
    return refused;
}

const char *gnutls_strerror(int error) {
    (void)error;
    return "this program reads and writes no encrypted documents";
}
