using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Heed.Channels.Mail;

/// <summary>
/// E-mail through the organisation's relay, one message a recipient. A mail server cannot be asked whether it has a message already, so a delivery
/// whose outcome is unknown (the line broke while it was being handed over) waits for a person: better one look too many than two alarms.
/// </summary>
public sealed class MailChannel : IPublishingChannel
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public string Kind => "mail";
    public UnknownOutcome AfterUnknown => UnknownOutcome.AskPerson;

    public IReadOnlyList<string> Validate(string settings) => MailSettings.Parse(settings)?.Faults() ?? ["These settings cannot be read."];

    public IReadOnlyList<string> Preview(OutgoingDelivery delivery) => [MailText.Body(delivery)];

    public async Task<Accepted> Publish(string settings, OutgoingDelivery delivery, CancellationToken stop)
    {
        if (MailSettings.Parse(settings) is not { } known || known.Faults().Count > 0)
            throw new ChannelException("The settings of this mail channel are not complete.", permanent: true, "Open the channel and complete them.");
        if (!MailText.IsKey(delivery.Key)) throw new ChannelException("This delivery has a key that cannot be a message's id.", permanent: true, "Publish it again.");
        // MailAddress reads "a@x, b@y" as a name and an address: only what is an address and nothing else may pass.
        if (!MailAddress.TryCreate(delivery.RecipientAddress, out var recipient) || recipient.Address != delivery.RecipientAddress)
            throw new ChannelException("The recipient's address is not an e-mail address.", permanent: true, "Correct it in the list of recipients.");
        using var message = MailText.Message(known, delivery);
        using var limit = new CancellationTokenSource(Limit);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(stop, limit.Token);
        using var client = new SmtpClient(known.Host, known.Port) { EnableSsl = known.StartTls, DeliveryFormat = SmtpDeliveryFormat.International, UseDefaultCredentials = false };
        if (known.UserName.Length > 0) client.Credentials = new NetworkCredential(known.UserName, known.Password);
        try { await client.SendMailAsync(message, both.Token); }
        catch (OperationCanceledException error) when (!stop.IsCancellationRequested) { throw Unknown(known, error); }
        catch (SmtpException error) { throw Fault(known, error); }
        return new Accepted(MailText.IdOf(known, delivery), "");
    }

    private static ChannelException Fault(MailSettings settings, SmtpException error)
    {
        var code = (int)error.StatusCode;
        for (Exception? inner = error.InnerException; inner is not null; inner = inner.InnerException)
            switch (inner)
            {
                case AuthenticationException:
                    return new("The mail server does not prove who it is: its certificate is not valid.", permanent: true, "Ask whoever runs the mail server for its right name, or to renew its certificate.", inner: error);
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }:
                    return new($"There is no mail server named {settings.Host}.", permanent: false, "Check the server's name in the channel's settings. Heed tries again by itself.", inner: error);
                case SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.TimedOut }:
                    return new("The mail server does not answer.", permanent: false, $"Nothing was sent. Heed tries again by itself. Ask whoever runs {settings.Host} whether it is up, and check the port ({settings.Port}).", inner: error);
            }
        return code switch
        {
            // 530, 534, 535, 538: the answers to a missing or wrong password (RFC 4954).
            530 or 534 or 535 or 538 or 454 => new($"The mail server does not accept our sign-in ({code}).", permanent: true, "Check user name, password and encryption in the channel's settings.", authentication: true, inner: error),
            421 or 450 or 451 or 452 or >= 400 and < 500 => new($"The mail server cannot take the message now ({code}).", permanent: false, "Heed tries again by itself.", inner: error),
            550 or 551 or 553 => new($"The mail server refuses this recipient ({code}).", permanent: true, "Check the address with the person, then correct it or take it off the list.", inner: error),
            552 => new("The recipient's mailbox is full (552).", permanent: true, "Reach the person another way, or try again later.", inner: error),
            >= 500 and < 600 => new($"The mail server refuses the message ({code}).", permanent: true, "Ask whoever runs the mail server why it refuses messages of this sender.", inner: error),
            _ when settings.StartTls && error.InnerException is null => new("The mail server offers no encryption (STARTTLS).", permanent: true, "Use another port, usually 587. Only for a server in a closed network, turn encryption off.", inner: error),
            _ => Unknown(settings, error)
        };
    }

    private static ChannelException Unknown(MailSettings settings, Exception inner) =>
        new("The line to the mail server broke while the message was being handed over. Nobody can say whether it was taken.", permanent: true,
            $"Ask whoever runs {settings.Host}, or the recipient, whether it arrived. Send it again only if it did not.", inner: inner);
}
