// Work on many items on all cores, results taken in order by the calling thread; a bounded number of results is held at
// a time.
#pragma once

#include "store/source.hpp"

#include <algorithm>
#include <barrier>
#include <cstddef>
#include <optional>
#include <thread>
#include <vector>

namespace plaint::store {

/// Calls `work(i)` for 0 … count-1, on as many threads as there are cores (on one when `threads` says so), and `take(i,
/// result)` in the order of i. `work` must not touch what other calls touch.
template <class Work, class Take>
void in_order(std::size_t count, Threads threads, const Work& work, const Take& take) {
    using Item = decltype(work(std::size_t{}));
    constexpr std::size_t k_batch = 512;
    const std::size_t batch = std::min(k_batch, count);
    const std::size_t all = threads == Threads::many ? std::max(1U, std::thread::hardware_concurrency()) : 1;
    const std::size_t cores = std::min(all, std::max<std::size_t>(1, batch));
    std::vector<std::optional<Item>> done(batch);
    const auto share = [&](std::size_t begin, std::size_t core) {
        const std::size_t end = std::min(begin + batch, count);
        for (std::size_t i = begin + core; i < end; i += cores) done[i - begin].emplace(work(i));
    };
    std::barrier in_step(static_cast<std::ptrdiff_t>(cores));
    const auto help = [&](std::size_t core) {
        for (std::size_t begin = 0; begin < count; begin += batch) {
            share(begin, core);
            in_step.arrive_and_wait();  // all of the batch is done
            in_step.arrive_and_wait();  // and taken
        }
    };
    std::vector<std::thread> others;
    for (std::size_t core = 1; core < cores; ++core) others.emplace_back(help, core);
    for (std::size_t begin = 0; begin < count; begin += batch) {
        share(begin, 0);
        in_step.arrive_and_wait();
        for (std::size_t i = begin; i < std::min(begin + batch, count); ++i) {
            take(i, std::move(*done[i - begin]));
            done[i - begin].reset();
        }
        in_step.arrive_and_wait();
    }
    for (std::thread& other : others) other.join();
}

}  // namespace plaint::store
