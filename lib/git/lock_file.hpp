// git's lock on a file: NAME.lock, made only if nobody else has it, and renamed over NAME to publish what it holds.
#pragma once

#include "base/result.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace plaint::git {

/// An open file, closed at the end of its scope.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(Descriptor&& other) noexcept : m_number(other.release()) {}
    Descriptor& operator=(Descriptor&& other) noexcept;
    ~Descriptor() { close(); }
    [[nodiscard]] int get() const { return m_number; }
    [[nodiscard]] explicit operator bool() const { return m_number >= 0; }
    int release();
    /// Whether the file was closed without the system reporting a late write error.
    bool close();

private:
    int m_number = -1;
};

class LockFile {
public:
    /// Fails with git.locked when somebody holds the lock for longer than a moment. Never removes another's lock.
    static Result<LockFile> take(const std::string& target);

    LockFile(LockFile&& other) noexcept
        : m_target(std::exchange(other.m_target, {})), m_file(std::move(other.m_file)) {}
    LockFile& operator=(LockFile&&) = delete;
    ~LockFile();

    /// Fills in what the file shall hold; nothing is published yet.
    Result<void> write(std::string_view content);
    /// Puts it in the target's place and gives the lock back.
    Result<void> publish();

private:
    LockFile(std::string target, Descriptor file) : m_target(std::move(target)), m_file(std::move(file)) {}

    std::string m_target;  ///< Empty once published or moved from.
    Descriptor m_file;
};

/// Writes all of it, or says no with errno set.
bool write_all(int file, std::string_view content);
/// Reads a whole file, or nothing with errno set.
bool read_all(int file, std::string& content);

}  // namespace plaint::git
