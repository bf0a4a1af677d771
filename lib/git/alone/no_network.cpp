// What libgit2's archive wants of TLS, SSH, Kerberos and HTTP libraries for talking to remotes, which plaint leaves to
// git itself. Linked in the ordinary way, libgit2 brings fifteen shared libraries and the certificates that the system
// trusts, 8 ms of each command; linked from its archive with these in their place, it starts in 0.1 ms. Starting it
// calls some of them, so all of them succeed at nothing; no function of libgit2 that would use a connection is called
// here. A libgit2 built with other companions does not link against this list: cmake/Dependencies.cmake then takes the
// shared library instead.

#include <mbedtls/ssl.h>

#include <cstring>

extern "C" {

int plaint_no_network() { return 0; }

// The start fails unless one of the ciphers it names is known.
int mbedtls_ssl_get_ciphersuite_id(const char* /*name*/) { return 1; }

// Its chain of certificates is freed before one is set.
void mbedtls_ssl_config_init(mbedtls_ssl_config* config) { std::memset(config, 0, sizeof *config); }

extern void* const GSS_C_NT_HOSTBASED_SERVICE;
void* const GSS_C_NT_HOSTBASED_SERVICE = nullptr;

// In assembler, since most of them are declared otherwise.
#define PLAINT_NO_NETWORK(name) asm(".globl " #name "\n.set " #name ", plaint_no_network\n");
// clang-format off
PLAINT_NO_NETWORK(gss_delete_sec_context)
PLAINT_NO_NETWORK(gss_display_status)
PLAINT_NO_NETWORK(gss_import_name)
PLAINT_NO_NETWORK(gss_indicate_mechs)
PLAINT_NO_NETWORK(gss_init_sec_context)
PLAINT_NO_NETWORK(gss_release_buffer)
PLAINT_NO_NETWORK(gss_release_name)
PLAINT_NO_NETWORK(gss_release_oid_set)
PLAINT_NO_NETWORK(http_errno_description)
PLAINT_NO_NETWORK(http_parser_execute)
PLAINT_NO_NETWORK(http_parser_init)
PLAINT_NO_NETWORK(http_parser_parse_url)
PLAINT_NO_NETWORK(http_parser_pause)
PLAINT_NO_NETWORK(http_should_keep_alive)
PLAINT_NO_NETWORK(libssh2_agent_connect)
PLAINT_NO_NETWORK(libssh2_agent_disconnect)
PLAINT_NO_NETWORK(libssh2_agent_free)
PLAINT_NO_NETWORK(libssh2_agent_get_identity)
PLAINT_NO_NETWORK(libssh2_agent_init)
PLAINT_NO_NETWORK(libssh2_agent_list_identities)
PLAINT_NO_NETWORK(libssh2_agent_userauth)
PLAINT_NO_NETWORK(libssh2_channel_close)
PLAINT_NO_NETWORK(libssh2_channel_free)
PLAINT_NO_NETWORK(libssh2_channel_open_ex)
PLAINT_NO_NETWORK(libssh2_channel_process_startup)
PLAINT_NO_NETWORK(libssh2_channel_read_ex)
PLAINT_NO_NETWORK(libssh2_channel_set_blocking)
PLAINT_NO_NETWORK(libssh2_channel_write_ex)
PLAINT_NO_NETWORK(libssh2_exit)
PLAINT_NO_NETWORK(libssh2_hostkey_hash)
PLAINT_NO_NETWORK(libssh2_init)
PLAINT_NO_NETWORK(libssh2_knownhost_checkp)
PLAINT_NO_NETWORK(libssh2_knownhost_free)
PLAINT_NO_NETWORK(libssh2_knownhost_init)
PLAINT_NO_NETWORK(libssh2_knownhost_readfile)
PLAINT_NO_NETWORK(libssh2_session_abstract)
PLAINT_NO_NETWORK(libssh2_session_disconnect_ex)
PLAINT_NO_NETWORK(libssh2_session_free)
PLAINT_NO_NETWORK(libssh2_session_handshake)
PLAINT_NO_NETWORK(libssh2_session_hostkey)
PLAINT_NO_NETWORK(libssh2_session_init_ex)
PLAINT_NO_NETWORK(libssh2_session_last_error)
PLAINT_NO_NETWORK(libssh2_session_method_pref)
PLAINT_NO_NETWORK(libssh2_session_set_blocking)
PLAINT_NO_NETWORK(libssh2_userauth_authenticated)
PLAINT_NO_NETWORK(libssh2_userauth_keyboard_interactive_ex)
PLAINT_NO_NETWORK(libssh2_userauth_list)
PLAINT_NO_NETWORK(libssh2_userauth_password_ex)
PLAINT_NO_NETWORK(libssh2_userauth_publickey)
PLAINT_NO_NETWORK(libssh2_userauth_publickey_fromfile_ex)
PLAINT_NO_NETWORK(libssh2_userauth_publickey_frommemory)
PLAINT_NO_NETWORK(mbedtls_ctr_drbg_free)
PLAINT_NO_NETWORK(mbedtls_ctr_drbg_init)
PLAINT_NO_NETWORK(mbedtls_ctr_drbg_random)
PLAINT_NO_NETWORK(mbedtls_ctr_drbg_seed)
PLAINT_NO_NETWORK(mbedtls_entropy_free)
PLAINT_NO_NETWORK(mbedtls_entropy_func)
PLAINT_NO_NETWORK(mbedtls_entropy_init)
PLAINT_NO_NETWORK(mbedtls_ssl_close_notify)
PLAINT_NO_NETWORK(mbedtls_ssl_conf_authmode)
PLAINT_NO_NETWORK(mbedtls_ssl_conf_ca_chain)
PLAINT_NO_NETWORK(mbedtls_ssl_conf_ciphersuites)
PLAINT_NO_NETWORK(mbedtls_ssl_conf_min_version)
PLAINT_NO_NETWORK(mbedtls_ssl_conf_rng)
PLAINT_NO_NETWORK(mbedtls_ssl_config_defaults)
PLAINT_NO_NETWORK(mbedtls_ssl_config_free)
PLAINT_NO_NETWORK(mbedtls_ssl_free)
PLAINT_NO_NETWORK(mbedtls_ssl_get_peer_cert)
PLAINT_NO_NETWORK(mbedtls_ssl_get_verify_result)
PLAINT_NO_NETWORK(mbedtls_ssl_handshake)
PLAINT_NO_NETWORK(mbedtls_ssl_init)
PLAINT_NO_NETWORK(mbedtls_ssl_read)
PLAINT_NO_NETWORK(mbedtls_ssl_set_bio)
PLAINT_NO_NETWORK(mbedtls_ssl_set_hostname)
PLAINT_NO_NETWORK(mbedtls_ssl_setup)
PLAINT_NO_NETWORK(mbedtls_ssl_write)
PLAINT_NO_NETWORK(mbedtls_strerror)
PLAINT_NO_NETWORK(mbedtls_x509_crt_free)
PLAINT_NO_NETWORK(mbedtls_x509_crt_init)
PLAINT_NO_NETWORK(mbedtls_x509_crt_parse_file)
PLAINT_NO_NETWORK(mbedtls_x509_crt_parse_path)
PLAINT_NO_NETWORK(mbedtls_x509_crt_verify_info)
// clang-format on
}
