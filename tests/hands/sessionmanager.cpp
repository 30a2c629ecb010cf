// SPDX-License-Identifier: GPL-3.0-or-later
// A small manager of desktop sessions (XSMP, as most desktops have one), for tests: says its address, then
// ends the session as its standard input says, and says what became of it.
//
//   end, and ask     programs may ask their user something first
//   end in silence   they may not
//
// "there": a program has come; "held up": one has cancelled the end; "saved": all have said that they may be
// ended

#include <X11/SM/SMlib.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <poll.h>
#include <string>
#include <unistd.h>
#include <vector>

namespace {

struct Client {
    SmsConn connection = nullptr;
    bool isSaving = false;
};

std::vector<Client *> clients;
std::vector<IceConn> connections;
bool isEnding = false;

void say(const std::string &line)
{
    std::printf("%s\n", line.c_str());
    std::fflush(stdout);
}

/// What a test starts may come.
Bool anybody(char *)
{
    return True;
}

void ask(Client &client, bool isEnd, int style)
{
    client.isSaving = true;
    SmsSaveYourself(client.connection, isEnd ? SmSaveBoth : SmSaveLocal, isEnd ? True : False, style, False);
}

Status registered(SmsConn connection, SmPointer client, char *previous)
{
    if (previous != nullptr)
        std::free(previous);
    char *id = SmsGenerateClientID(connection);
    SmsRegisterClientReply(connection, id);
    std::free(id);
    ask(*static_cast<Client *>(client), false, SmInteractStyleNone); // as the protocol wants it of a new one
    return 1;
}

void wantsToAsk(SmsConn connection, SmPointer, int)
{
    SmsInteract(connection);
}

void hasAsked(SmsConn, SmPointer, Bool cancelled)
{
    if (cancelled == False || !isEnding)
        return;
    isEnding = false;
    for (auto *client : clients)
        SmsShutdownCancelled(client->connection);
    say("held up");
}

void wantsPhase2(SmsConn connection, SmPointer)
{
    SmsSaveYourselfPhase2(connection);
}

void hasSaved(SmsConn connection, SmPointer client, Bool)
{
    auto &self = *static_cast<Client *>(client);
    self.isSaving = false;
    if (!isEnding) {
        SmsSaveComplete(connection);
        say("there");
        return;
    }
    for (const auto *each : clients) {
        if (each->isSaving)
            return;
    }
    isEnding = false;
    say("saved");
}

void hasGone(SmsConn connection, SmPointer client, int count, char **reasons)
{
    SmFreeReasons(count, reasons);
    std::erase(clients, static_cast<Client *>(client));
    delete static_cast<Client *>(client);
    SmsCleanUp(connection);
}

Status arrived(SmsConn connection, SmPointer, unsigned long *mask, SmsCallbacks *callbacks, char **)
{
    auto *client = new Client { connection };
    clients.push_back(client);
    *mask = SmsRegisterClientProcMask | SmsInteractRequestProcMask | SmsInteractDoneProcMask
        | SmsSaveYourselfRequestProcMask | SmsSaveYourselfP2RequestProcMask | SmsSaveYourselfDoneProcMask
        | SmsCloseConnectionProcMask | SmsSetPropertiesProcMask | SmsDeletePropertiesProcMask
        | SmsGetPropertiesProcMask;
    callbacks->register_client = { registered, client };
    callbacks->interact_request = { wantsToAsk, client };
    callbacks->interact_done = { hasAsked, client };
    callbacks->save_yourself_request = { [](SmsConn, SmPointer, int, Bool, int, Bool, Bool) {}, client };
    callbacks->save_yourself_phase2_request = { wantsPhase2, client };
    callbacks->save_yourself_done = { hasSaved, client };
    callbacks->close_connection = { hasGone, client };
    callbacks->set_properties = { [](SmsConn, SmPointer, int count, SmProp **properties) {
                                     for (int i = 0; i < count; ++i)
                                         SmFreeProperty(properties[i]);
                                     std::free(properties);
                                 },
        client };
    callbacks->delete_properties = { [](SmsConn, SmPointer, int, char **) {}, client };
    callbacks->get_properties
        = { [](SmsConn connection, SmPointer) { SmsReturnProperties(connection, 0, nullptr); }, client };
    return 1;
}

/// False where there are no more orders.
bool obey()
{
    char order[64] = {};
    if (std::fgets(order, sizeof order, stdin) == nullptr)
        return false;
    isEnding = true;
    const bool mayAsk = std::strcmp(order, "end, and ask\n") == 0;
    for (auto *client : clients)
        ask(*client, true, mayAsk ? SmInteractStyleAny : SmInteractStyleNone);
    return true;
}

void process(IceConn connection)
{
    if (IceProcessMessages(connection, nullptr, nullptr) == IceProcessMessagesIOError) {
        std::erase(connections, connection);
        IceCloseConnection(connection);
    }
}

} // namespace

int main()
{
    char error[256] = {};
    int count = 0;
    IceListenObj *listening = nullptr;
    IceSetIOErrorHandler([](IceConn) {});
    if (SmsInitialize("fivepace", "1", arrived, nullptr, anybody, sizeof error, error) == 0
        || IceListenForConnections(&count, &listening, sizeof error, error) == 0) {
        std::fprintf(stderr, "%s\n", error);
        return EXIT_FAILURE;
    }
    for (int i = 0; i < count; ++i)
        IceSetHostBasedAuthProc(listening[i], anybody);
    char *address = IceComposeNetworkIdList(count, listening);
    say(address);
    for (;;) {
        std::vector<pollfd> waited { { STDIN_FILENO, POLLIN, 0 } };
        for (int i = 0; i < count; ++i)
            waited.push_back({ IceGetListenConnectionNumber(listening[i]), POLLIN, 0 });
        const auto present = connections;
        for (auto *connection : present)
            waited.push_back({ IceConnectionNumber(connection), POLLIN, 0 });
        if (::poll(waited.data(), waited.size(), -1) < 0)
            return EXIT_FAILURE;
        if (waited[0].revents != 0 && !obey())
            return EXIT_SUCCESS;
        std::size_t at = 1;
        for (int i = 0; i < count; ++i, ++at) {
            IceAcceptStatus status {};
            if (auto *come = waited[at].revents != 0 ? IceAcceptConnection(listening[i], &status) : nullptr)
                connections.push_back(come);
        }
        for (auto *connection : present) {
            if (waited[at++].revents != 0)
                process(connection);
        }
    }
}
